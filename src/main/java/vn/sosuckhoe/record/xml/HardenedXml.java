package vn.sosuckhoe.record.xml;

import vn.sosuckhoe.record.Reason;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Opens bytes as XML: UTF-8 only, decoded strictly, no document type, nothing fetched from anywhere. The parser is the
 * JDK's own by name, so that a library on the class path cannot put another one in its place.
 */
final class HardenedXml {

    private static final Set<String> UTF_8 = Set.of("utf-8", "utf8");
    private static final XMLInputFactory FACTORY = factory();

    private HardenedXml() {}

    /**
     * Names keep their prefix: hand-made files use prefixes that they never declare, and the reader takes local names
     * anyway.
     */
    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is fetched");
        });
        return factory;
    }

    static Cursor open(byte[] message, Limits limits) throws Unreadable {
        if (message.length > limits.bytes()) {
            throw new Unreadable("/", Reason.TOO_LARGE, message.length + " bytes");
        }
        var text = decoded(message);
        if (text.isBlank()) {
            throw new Unreadable("/", Reason.EMPTY, "empty");
        }
        try {
            var reader = FACTORY.createXMLStreamReader(new StringReader(text));
            refuseOtherEncoding(reader);
            refuseOtherVersion(reader);
            return new Cursor(reader, limits, text.length());
        } catch (XMLStreamException | RuntimeException e) {
            throw new Unreadable("/", Reason.NOT_XML, "line 1");
        }
    }

    private static String decoded(byte[] message) throws Unreadable {
        var start = startsWith(message, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        if (startsWith(message, 0xFE, 0xFF)
                || startsWith(message, 0xFF, 0xFE)
                || startsWith(message, 0, '<')
                || startsWith(message, '<', 0)) {
            throw new Unreadable("/", Reason.OTHER_ENCODING, "UTF-16");
        }
        var bytes = ByteBuffer.wrap(message, start, message.length - start);
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            return decoder.decode(bytes).toString();
        } catch (CharacterCodingException e) {
            throw new Unreadable("/", Reason.NOT_UTF8, "byte " + (bytes.position() + 1));
        }
    }

    private static void refuseOtherEncoding(XMLStreamReader reader) throws Unreadable {
        var declared = reader.getCharacterEncodingScheme();
        if (declared != null && !UTF_8.contains(declared.toLowerCase(Locale.ROOT))) {
            throw new Unreadable("/", Reason.OTHER_ENCODING, "line 1");
        }
    }

    /** XML 1.1 lets control characters in. */
    private static void refuseOtherVersion(XMLStreamReader reader) throws Unreadable {
        if (reader.getVersion() != null && !reader.getVersion().equals("1.0")) {
            throw new Unreadable("/", Reason.NOT_XML, "line 1");
        }
    }

    private static boolean startsWith(byte[] message, int... start) {
        if (message.length < start.length) {
            return false;
        }
        for (var i = 0; i < start.length; i++) {
            if ((message[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
