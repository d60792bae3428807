package vn.sosuckhoe.record.xml;

import vn.sosuckhoe.record.Reason;

import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Steps through a document and keeps the limits; names are local names. */
final class Cursor {

    enum Step {
        START,
        TEXT,
        END,
        DONE
    }

    private final XMLStreamReader reader;
    private final Limits limits;
    private final int length;
    private final Deque<String> open = new ArrayDeque<>();
    private int elements;

    Cursor(XMLStreamReader reader, Limits limits, int length) {
        this.reader = reader;
        this.limits = limits;
        this.length = length;
    }

    /** To the next start, text or end of an element; comments and processing instructions say nothing. */
    Step next() throws Unreadable {
        while (true) {
            switch (event()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    started();
                    return Step.START;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    open.removeLast();
                    return Step.END;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    return Step.TEXT;
                }
                case XMLStreamConstants.END_DOCUMENT -> {
                    return Step.DONE;
                }
                case XMLStreamConstants.DTD -> throw fault(Reason.DOCTYPE);
                case XMLStreamConstants.ENTITY_REFERENCE -> throw fault(Reason.ENTITY);
                default -> {}
            }
        }
    }

    /** The parser of the JDK answers some broken documents with a runtime exception. */
    private int event() throws Unreadable {
        try {
            return reader.hasNext() ? reader.next() : XMLStreamConstants.END_DOCUMENT;
        } catch (XMLStreamException | RuntimeException e) {
            throw fault(reasonOf(e));
        }
    }

    private Reason reasonOf(Exception e) {
        var told = String.valueOf(e.getMessage());
        if (told.contains("JAXP00010002")) {
            return Reason.TOO_MANY_ATTRIBUTES;
        }
        return reader.getLocation().getCharacterOffset() >= length ? Reason.TRUNCATED : Reason.NOT_XML;
    }

    private void started() throws Unreadable {
        open.addLast(local(reader.getLocalName()));
        if (open.size() > limits.depth()) {
            throw fault(Reason.TOO_DEEP);
        }
        if (++elements > limits.elements()) {
            throw fault(Reason.TOO_MANY_ELEMENTS);
        }
        if (reader.getAttributeCount() > limits.attributes()) {
            throw fault(Reason.TOO_MANY_ATTRIBUTES);
        }
    }

    /** After {@link Step#START}. */
    String name() {
        return open.getLast();
    }

    /** After {@link Step#START}: the number of attributes, those that declare namespaces included. */
    int attributes() {
        return reader.getAttributeCount();
    }

    /** Name of an attribute, or empty for one that speaks of namespaces or of the schema. */
    String attribute(int index) {
        var name = reader.getAttributeLocalName(index);
        return name.startsWith("xmlns") || name.startsWith("xsi:") || name.startsWith("xml:") ? "" : local(name);
    }

    /** After {@link Step#TEXT}. */
    boolean textIsBlank() {
        var characters = reader.getTextCharacters();
        var end = reader.getTextStart() + reader.getTextLength();
        for (var i = reader.getTextStart(); i < end; i++) {
            if (characters[i] > ' ') {
                return false;
            }
        }
        return true;
    }

    /** After {@link Step#TEXT}: adds it to what the element already holds. */
    void appendTextTo(StringBuilder text) throws Unreadable {
        if (text.length() + reader.getTextLength() > limits.text()) {
            throw fault(Reason.TEXT_TOO_LONG);
        }
        text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
    }

    /** From a start over everything inside to its end. */
    void skip() throws Unreadable {
        var outside = open.size() - 1;
        while (open.size() > outside) {
            next();
        }
    }

    Unreadable fault(Reason reason) {
        var path = new StringBuilder();
        open.forEach(name -> path.append('/').append(Remarks.harmless(name)));
        return fault(path.isEmpty() ? "/" : path.toString(), reason);
    }

    Unreadable fault(String path, Reason reason) {
        var place = reader.getLocation();
        return new Unreadable(path, reason, "line " + place.getLineNumber() + ", column " + place.getColumnNumber());
    }

    private static String local(String name) {
        var colon = name.indexOf(':');
        return colon < 0 ? name : name.substring(colon + 1);
    }
}
