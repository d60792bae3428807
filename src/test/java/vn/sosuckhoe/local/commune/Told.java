package vn.sosuckhoe.local.commune;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.sosuckhoe.local.DemoMessage;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;

/** The demo of one day, parsed by a strict parser of the JDK. */
final class Told {

    static final long SEED = 831;
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static List<DemoMessage> messages;
    private static List<Document> documents;

    private Told() {}

    static synchronized List<DemoMessage> messages() {
        if (messages == null) {
            messages = SyntheticCommunes.messages(SEED, TODAY).toList();
        }
        return messages;
    }

    static synchronized List<Document> documents() {
        if (documents == null) {
            documents =
                    messages().stream().map(message -> parsed(message.xml())).toList();
        }
        return documents;
    }

    static Document parsed(byte[] xml) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        } catch (Exception e) {
            throw new AssertionError("not well-formed", e);
        }
    }

    /** Every person once, as last told by its station. */
    static Stream<Element> people() {
        var last = new LinkedHashMap<String, Element>();
        documents().stream()
                .filter(document ->
                        !text(document.getDocumentElement(), "SENDER_CODE").equals("24000"))
                .forEach(document -> {
                    var person = only(document, "THONGTINCHUNG");
                    last.put(text(person, "MA_NHANKHAU"), person);
                });
        return last.values().stream();
    }

    static Element only(Document document, String element) {
        return (Element) document.getElementsByTagName(element).item(0);
    }

    /** Text of the first element of this name. */
    static String text(Element within, String element) {
        return within.getElementsByTagName(element).item(0).getTextContent();
    }

    static Stream<Element> all(Document document, String element) {
        var nodes = document.getElementsByTagName(element);
        return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i));
    }

    static Stream<Element> children(Element of) {
        return IntStream.range(0, of.getChildNodes().getLength())
                .mapToObj(i -> of.getChildNodes().item(i))
                .filter(node -> node.getNodeType() == Node.ELEMENT_NODE)
                .map(Element.class::cast);
    }
}
