package vn.sosuckhoe.record.qd831;

import vn.sosuckhoe.record.Reading.Draft;
import vn.sosuckhoe.record.Reason;
import vn.sosuckhoe.record.statement.Statement;
import vn.sosuckhoe.record.xml.Remarks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The statements of one message, each under its id once. */
final class Drafts {

    private record Key(Statement.Kind kind, String sourceId) {}

    private final Map<Key, Draft> drafts = new LinkedHashMap<>();
    private final Remarks remarks;

    Drafts(Remarks remarks) {
        this.remarks = remarks;
    }

    /** The first one under an id stays: which of two contents is right cannot be known here. */
    void add(String path, Draft draft) {
        var first = drafts.putIfAbsent(new Key(draft.kind(), draft.sourceId()), draft);
        if (first != null && first.equals(draft)) {
            remarks.warn(path, Reason.TOLD_TWICE, "element");
        } else if (first != null) {
            remarks.park(path, Reason.SAME_ID_OTHER_CONTENT, "element");
        }
    }

    /** Ids of what is said of one kind, without what is taken back, sorted. */
    List<String> idsOf(Statement.Kind kind) {
        return drafts.values().stream()
                .filter(draft -> draft.kind() == kind && draft.statement() != null)
                .map(Draft::sourceId)
                .sorted()
                .toList();
    }

    List<Draft> all() {
        return List.copyOf(drafts.values());
    }
}
