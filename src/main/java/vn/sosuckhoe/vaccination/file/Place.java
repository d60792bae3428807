package vn.sosuckhoe.vaccination.file;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** A place in a file: what stands there, and how to find it again. */
final class Place {

    private final String path;
    private final JsonNode node;

    Place(String path, JsonNode node) {
        this.path = path;
        this.node = node;
    }

    Mistake mistake(String what) {
        return new Mistake(path, what);
    }

    boolean is() {
        return node != null && !node.isNull() && !node.isMissingNode();
    }

    boolean isMap() {
        return node != null && node.isObject();
    }

    boolean isList() {
        return node != null && node.isArray();
    }

    /** Fails for a field that is none of these. */
    Place only(String... known) {
        if (!isMap()) {
            throw mistake("fields were expected");
        }
        var unknown = new HashSet<String>();
        node.fieldNames().forEachRemaining(unknown::add);
        unknown.removeAll(Set.of(known));
        if (!unknown.isEmpty()) {
            throw mistake("unknown field " + unknown.stream().sorted().toList());
        }
        return this;
    }

    Place at(String field) {
        return new Place(path + " " + field, node.get(field));
    }

    Place need(String field) {
        var there = at(field);
        if (!there.is()) {
            throw mistake(field + " is missing");
        }
        return there;
    }

    String text() {
        if (!is() || !node.isValueNode()) {
            throw mistake("one value was expected");
        }
        return node.asText().strip();
    }

    String textOr(String otherwise) {
        return is() ? text() : otherwise;
    }

    int number() {
        if (!is() || !node.isInt()) {
            throw mistake("a whole number was expected");
        }
        return node.intValue();
    }

    boolean flag(boolean otherwise) {
        if (is() && !node.isBoolean()) {
            throw mistake("true or false was expected");
        }
        return is() ? node.booleanValue() : otherwise;
    }

    /** The entries of a list; none where nothing stands. */
    List<Place> list() {
        var all = new ArrayList<Place>();
        if (is() && !node.isArray()) {
            throw mistake("a list was expected");
        }
        for (var i = 0; is() && i < node.size(); i++) {
            all.add(new Place(path + "[" + (i + 1) + "]", node.get(i)));
        }
        return all;
    }

    <T> List<T> list(Function<Place, T> read) {
        return list().stream().map(read).toList();
    }

    /** The fields in their order; none where nothing stands. */
    Map<String, Place> fields() {
        var all = new LinkedHashMap<String, Place>();
        if (is() && !node.isObject()) {
            throw mistake("fields were expected");
        }
        if (is()) {
            node.fieldNames().forEachRemaining(name -> all.put(name, at(name)));
        }
        return all;
    }

    /** The only field of a map such as {@code {dose: 1}}. */
    Map.Entry<String, Place> single() {
        var fields = fields();
        if (fields.size() != 1) {
            throw mistake("exactly one field was expected");
        }
        return fields.entrySet().iterator().next();
    }
}
