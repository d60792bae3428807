package vn.sosuckhoe.portal.paper;

import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.FopConfParser;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.events.Event;
import org.apache.fop.events.model.EventSeverity;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.Date;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

/**
 * XSL-FO to PDF/UA-1 and PDF/A-2a, as far as the text itself is in order: tagged, in one language, with a title and its
 * fonts inside. Fetches nothing and writes nowhere. Made once, used by many threads; takes tens of milliseconds of one.
 */
final class Typesetter {

    private static final String MAKER = "Sổ Sức Khỏe";

    private final FopFactory factory;

    Typesetter() {
        try (var config = Typesetter.class.getResourceAsStream("fop.xml")) {
            factory = new FopConfParser(config, FontCase.HERE, new FontCase())
                    .getFopFactoryBuilder()
                    .setAccessibility(true)
                    .build();
        } catch (IOException | SAXException e) {
            throw new IllegalStateException("The printing of papers is not set up", e);
        }
    }

    /**
     * A paper that was set.
     *
     * @param pages how many it takes
     */
    record Sheets(byte[] pdf, int pages) {}

    /**
     * @param fo XSL-FO without a document type
     * @param made as of when, so that the same facts make the same paper
     * @throws IllegalStateException for what cannot be set; its text names no content
     */
    Sheets set(String fo, Instant made) {
        var pdf = new ByteArrayOutputStream(64 << 10);
        try {
            var fop = factory.newFop("application/pdf", agent(made), pdf);
            parsers()
                    .newSAXParser()
                    .parse(new InputSource(new StringReader(Glyphs.printable(fo))), fop.getDefaultHandler());
            return new Sheets(pdf.toByteArray(), fop.getResults().getPageCount());
        } catch (SAXException | IOException | ParserConfigurationException e) {
            // what it says quotes the paper, which is somebody's record
            throw new IllegalStateException(
                    "A paper could not be set: " + e.getClass().getSimpleName());
        }
    }

    private FOUserAgent agent(Instant made) {
        var agent = factory.newFOUserAgent();
        agent.setCreator(MAKER);
        agent.setProducer(MAKER);
        agent.setCreationDate(Date.from(made));
        agent.getEventBroadcaster().addEventListener(Typesetter::heard);
        return agent;
    }

    /** With a listener of our own nothing is logged: also the small troubles quote the paper. */
    private static void heard(Event event) {
        if (event.getSeverity() == EventSeverity.ERROR || event.getSeverity() == EventSeverity.FATAL) {
            throw new IllegalStateException("A paper is not in order: " + event.getEventID());
        }
    }

    private static SAXParserFactory parsers() throws ParserConfigurationException, SAXException {
        var parsers = SAXParserFactory.newInstance();
        parsers.setNamespaceAware(true);
        parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return parsers;
    }
}
