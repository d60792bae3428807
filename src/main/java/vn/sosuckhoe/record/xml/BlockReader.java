package vn.sosuckhoe.record.xml;

import vn.sosuckhoe.record.Reason;

/**
 * Reads a document by its shape: known elements into a {@link Block}, every other one into a remark. Unknown elements
 * are passed over in the stream, however large they are.
 */
public final class BlockReader {

    private final Cursor cursor;
    private final Remarks remarks;
    private final StringBuilder text = new StringBuilder();

    private BlockReader(Cursor cursor, Remarks remarks) {
        this.cursor = cursor;
        this.remarks = remarks;
    }

    /** @throws Unreadable if it is not a document of that root, or more than the limits allow */
    public static Block read(byte[] message, Limits limits, String root, Shape shape, Remarks remarks)
            throws Unreadable {
        return new BlockReader(HardenedXml.open(message, limits), remarks).document(root, shape);
    }

    private Block document(String root, Shape shape) throws Unreadable {
        if (cursor.next() != Cursor.Step.START || !cursor.name().equals(root)) {
            throw cursor.fault(Reason.OTHER_ROOT);
        }
        var document = new Block("/" + root);
        fill(document, shape);
        while (cursor.next() != Cursor.Step.DONE) {
            // white space, or the parser objects
        }
        return document;
    }

    private void fill(Block block, Shape shape) throws Unreadable {
        remarkAttributes(block.path());
        while (true) {
            switch (cursor.next()) {
                case START -> part(block, shape.part(cursor.name()));
                case TEXT -> {
                    if (!cursor.textIsBlank()) {
                        remarks.unknown(block.path(), Reason.TEXT_OUTSIDE);
                    }
                }
                default -> {
                    return;
                }
            }
        }
    }

    private void part(Block block, Shape.Part part) throws Unreadable {
        if (part == null) {
            remarks.unknown(block.path() + "/" + Remarks.harmless(cursor.name()), Reason.UNKNOWN_ELEMENT);
            cursor.skip();
        } else if (part.opaque()) {
            cursor.skip();
        } else if (part.shape() == null) {
            leaf(block, part.name(), cursor.name());
        } else {
            inner(block, part);
        }
    }

    private void inner(Block block, Shape.Part part) throws Unreadable {
        var again = block.has(part.name());
        if (again && part.times() == Shape.Times.SOLE) {
            throw cursor.fault(Reason.ONLY_ONE);
        }
        if (again && part.times() == Shape.Times.ONCE) {
            var first = block.block(part.name());
            remarks.warn(first.path(), Reason.DUPLICATE_ELEMENT, "element");
            fill(first, part.shape());
            return;
        }
        fill(block.add(part.name(), cursor.name(), part.times() == Shape.Times.MANY), part.shape());
    }

    private void leaf(Block block, String name, String spelling) throws Unreadable {
        var value = textOf(block.path() + "/", spelling);
        if (block.has(name)) {
            remarks.warn(block.path(name), Reason.DUPLICATE_ELEMENT, Remarks.valueClass(value));
            if (!block.text(name).isEmpty()) {
                return;
            }
        }
        block.put(name, spelling, value);
    }

    private String textOf(String parent, String name) throws Unreadable {
        if (cursor.attributes() > 0) {
            remarkAttributes(parent + name);
        }
        text.setLength(0);
        while (true) {
            switch (cursor.next()) {
                case TEXT -> cursor.appendTextTo(text);
                case START -> {
                    remarks.unknown(parent + name + "/" + Remarks.harmless(cursor.name()), Reason.UNKNOWN_ELEMENT);
                    cursor.skip();
                }
                default -> {
                    if (Text.hasPileOfMarks(text)) {
                        throw cursor.fault(parent + name, Reason.TOO_MANY_MARKS);
                    }
                    return Text.tidy(text);
                }
            }
        }
    }

    private void remarkAttributes(String path) {
        for (var i = 0; i < cursor.attributes(); i++) {
            var name = cursor.attribute(i);
            if (!name.isEmpty()) {
                remarks.unknown(path + "/@" + Remarks.harmless(name), Reason.UNKNOWN_ELEMENT);
            }
        }
    }
}
