package vn.sosuckhoe.record.xml;

import java.util.LinkedHashMap;
import java.util.Map;

/** Which elements may stand inside an element, in any order. Immutable; every method answers a larger shape. */
public final class Shape {

    enum Times {
        /** A second one is a second person: the message is refused. */
        SOLE,
        /** A second one is warned about, and what it adds is taken. */
        ONCE,
        MANY
    }

    /**
     * @param name the right spelling
     * @param shape {@code null} for an element that holds text
     */
    record Part(String name, Shape shape, Times times, boolean opaque) {}

    private final Map<String, Part> parts;

    private Shape(Map<String, Part> parts) {
        this.parts = parts;
    }

    /** Elements that hold text, names separated by white space. */
    public static Shape texts(String names) {
        return new Shape(Map.of()).andTexts(names);
    }

    public static Shape empty() {
        return new Shape(Map.of());
    }

    public Shape andTexts(String names) {
        var shape = this;
        for (var name : names.strip().split("\\s+")) {
            shape = shape.with(name, new Part(name, null, Times.ONCE, false));
        }
        return shape;
    }

    /** Another spelling that is found in real files. */
    public Shape also(String spelling, String name) {
        return with(spelling, parts.get(name));
    }

    public Shape sole(String name, Shape shape) {
        return with(name, new Part(name, shape, Times.SOLE, false));
    }

    public Shape once(String name, Shape shape) {
        return with(name, new Part(name, shape, Times.ONCE, false));
    }

    public Shape many(String name, Shape shape) {
        return with(name, new Part(name, shape, Times.MANY, false));
    }

    /** An element whose inside is of no concern here: known, not read. */
    public Shape opaque(String name) {
        return with(name, new Part(name, null, Times.ONCE, true));
    }

    private Shape with(String spelling, Part part) {
        var larger = new LinkedHashMap<>(parts);
        larger.put(spelling, part);
        return new Shape(larger);
    }

    /** {@code null} for an element that does not belong here. */
    Part part(String name) {
        return parts.get(name);
    }
}
