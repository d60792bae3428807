package vn.sosuckhoe.record.xml;

import vn.sosuckhoe.record.Reason;
import vn.sosuckhoe.record.Remark;
import vn.sosuckhoe.record.Remark.Weight;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects the remarks on one message; never holds a value. */
public final class Remarks {

    private static final int MOST_REMARKS = 1_000;
    private static final int MOST_UNKNOWN = 200;
    private static final int LONGEST_NAME = 64;

    private record Unknown(String path, Reason reason) {}

    private final List<Remark> remarks = new ArrayList<>();
    private final Map<Unknown, Integer> unknown = new LinkedHashMap<>();
    private boolean refused;
    private int untold;

    public void refuse(String path, Reason reason, String valueClass) {
        refused = true;
        add(Weight.REFUSED, path, reason, valueClass);
    }

    public void park(String path, Reason reason, String valueClass) {
        add(Weight.PARKED, path, reason, valueClass);
    }

    public void warn(String path, Reason reason, String valueClass) {
        add(Weight.WARNING, path, reason, valueClass);
    }

    /** Places that differ only in positions are one remark with a count. */
    void unknown(String path, Reason reason) {
        var place = new Unknown(withoutPositions(path), reason);
        if (unknown.size() < MOST_UNKNOWN || unknown.containsKey(place)) {
            unknown.merge(place, 1, Integer::sum);
        } else {
            untold++;
        }
    }

    private void add(Weight weight, String path, Reason reason, String valueClass) {
        if (remarks.size() < MOST_REMARKS || weight == Weight.REFUSED) {
            remarks.add(new Remark(weight, path, reason.key(), valueClass));
        } else {
            untold++;
        }
    }

    public boolean refused() {
        return refused;
    }

    /** Why the message is refused. */
    public List<Remark> faults() {
        return remarks.stream()
                .filter(remark -> remark.weight() == Weight.REFUSED)
                .toList();
    }

    /** In the order in which they were found, then the unknown elements. */
    public List<Remark> all() {
        var all = new ArrayList<>(remarks);
        unknown.forEach((place, times) -> all.add(new Remark(
                Weight.UNKNOWN, place.path(), place.reason().key(), times == 1 ? "once" : times + " times")));
        if (untold > 0) {
            all.add(new Remark(Weight.WARNING, "/", Reason.MORE_REMARKS.key(), untold + " more"));
        }
        return List.copyOf(all);
    }

    /** {@code 12 digits}, {@code text of 14}, {@code empty}: what stood there without saying it. */
    public static String valueClass(String value) {
        if (value == null || value.isEmpty()) {
            return "empty";
        }
        var digits = value.chars().allMatch(c -> c >= '0' && c <= '9');
        if (digits) {
            return value.length() == 1 ? "1 digit" : value.length() + " digits";
        }
        return "text of " + value.codePointCount(0, value.length());
    }

    /** A name that the sender made up may hold anything: cut, and without numbers of identifying length. */
    static String harmless(String name) {
        var digits = name.chars().filter(c -> c >= '0' && c <= '9').count();
        var bare = digits < 6 ? name : name.replaceAll("[0-9]", "#");
        return bare.length() <= LONGEST_NAME ? bare : bare.substring(0, LONGEST_NAME) + "…";
    }

    private static String withoutPositions(String path) {
        if (path.indexOf('[') < 0) {
            return path;
        }
        var bare = new StringBuilder(path.length());
        var inside = false;
        for (var i = 0; i < path.length(); i++) {
            var c = path.charAt(i);
            inside = c == '[' || inside && c != ']';
            if (!inside && c != ']') {
                bare.append(c);
            }
        }
        return bare.toString();
    }
}
