package vn.sosuckhoe.record.qd831;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.sosuckhoe.record.Reading;
import vn.sosuckhoe.record.Reading.Understood;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** The same record in other clothes reads the same, without a remark. */
class SameMessageTest {

    private static final Understood PLAIN = Sample.asIs().understood();

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void reads_the_same(String what, Sample other) {
        assertThat(other.read()).isEqualTo(PLAIN);
    }

    static Stream<Arguments> reads_the_same() {
        var sample = Sample.asIs();
        var text = sample.text();
        return Stream.of(
                arguments("with a BOM", new Sample("\uFEFF" + text)),
                arguments("with lines of another system", sample.with("\n", "\r\n")),
                arguments("on one line", new Sample(text.replaceAll(">\\s+<", "><"))),
                arguments("without declaration", new Sample(text.substring(text.indexOf("<DATA>")))),
                arguments("declared as UTF8 in capitals", sample.with("utf-8", "UTF-8")),
                arguments("with decomposed letters", new Sample(Normalizer.normalize(text, Normalizer.Form.NFD))),
                arguments("with CDATA", sample.set("HOTEN", "<![CDATA[LƯƠNG THỊ BẢO NGÂN]]>")),
                arguments("with CDATA in pieces", sample.set("HOTEN", "LƯƠNG <![CDATA[THỊ BẢO]]> NGÂN")),
                arguments("with references", sample.set("HOTEN", "L&#431;&#x1A0;NG TH&#7882; BẢO NGÂN")),
                arguments("with a comment inside", sample.set("HOTEN", "LƯƠNG <!-- họ --> THỊ BẢO NGÂN")),
                arguments("with an instruction", sample.with("<BODY>", "<?print A4?><BODY><!-- x -->")),
                arguments("with spaces around", sample.set("HOTEN", "\n  LƯƠNG  THỊ BẢO NGÂN\u00A0 ")),
                arguments("with <A></A> for <A />", new Sample(text.replaceAll("<(\\w+) />", "<$1></$1>"))),
                arguments("without empty elements", new Sample(text.replaceAll("<\\w+ />", ""))),
                arguments(
                        "without the empty blocks",
                        sample.without("SUCKHOE_SINHSAN").without("SECURITY")),
                arguments("with a prefix never declared", new Sample(text.replaceAll("<(/?)(\\w)", "<$1hs:$2"))),
                arguments("with a namespace", sample.with("<DATA>", "<DATA xmlns=\"urn:831\">")),
                arguments("with the other spelling of diseases", sample.with("TIEUSU_BENHTAT", "TIENSU_BENHTAT")),
                arguments("with the other spelling of toilets", sample.with("LOAIHOXIGD", "LOAIHOXI_GD")),
                arguments("with the other spelling of exposure", sample.with("YEUTO_TIEPXUC", "YEUTOTIEPXUC")),
                arguments("with the other spelling of time", sample.with("THOIGIAN_TIEPXUC", "THOIGIANTIEPXUC")),
                arguments(
                        "with codes of two digits",
                        sample.with("<LOAI>3<", "<LOAI>03<").set("GIOITINH", "02")),
                arguments("with days of one digit", sample.with("03/02/2024", "3/2/2024")),
                arguments("with an id in groups", sample.set("MADINHDANH", "024 324 000417")),
                arguments("with an empty line of doses", sample.with("</TIEMCHUNG>", "<THONGTINMUITIEM/></TIEMCHUNG>")),
                arguments("with the action left out", sample.set("ACTION_TYPE", "")));
    }

    @Test
    void escaped_signs_are_the_signs() {
        var reading = Sample.asIs()
                .set("TUVAN", "SpO2 &lt; 95% &amp; sốt &gt; 38 &quot;gọi 115&quot; &apos;")
                .understood();

        assertThat(reading.drafts().toString()).contains("SpO2 < 95% & sốt > 38 \"gọi 115\" '");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void shuffled_elements_give_the_same_drafts(long seed) throws Exception {
        var shuffled = shuffled(seed);
        assertThat(shuffled.text()).isNotEqualTo(Sample.asIs().text());

        var reading = shuffled.understood();

        assertThat(reading.header()).isEqualTo(PLAIN.header());
        assertThat(reading.claims()).isEqualTo(PLAIN.claims());
        assertThat(reading.remarks()).isEmpty();
        assertThat(new HashSet<>(reading.drafts())).isEqualTo(new HashSet<>(PLAIN.drafts()));
    }

    @Test
    void many_threads_share_one_reader() throws Exception {
        var reader = new Qd831Reader();
        var bytes = Sample.asIs().bytes();
        var threads = Executors.newFixedThreadPool(4);
        try {
            Callable<Reading> reading = () -> reader.read(bytes, Sample.TODAY);
            for (var done : threads.invokeAll(Collections.nCopies(200, reading))) {
                assertThat(done.get()).isEqualTo(PLAIN);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Every element among its siblings; relatives keep their order, because a list of people has one. */
    private static Sample shuffled(long seed) throws Exception {
        var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        var document = builder.parse(new ByteArrayInputStream(Sample.asIs().bytes()));
        shuffle(document.getDocumentElement(), new Random(seed));
        var out = new ByteArrayOutputStream();
        TransformerFactory.newInstance().newTransformer().transform(new DOMSource(document), new StreamResult(out));
        return new Sample(out.toString(StandardCharsets.UTF_8));
    }

    private static void shuffle(Element parent, Random random) {
        var children = new ArrayList<Element>();
        var relatives = new ArrayList<Element>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                shuffle(child, random);
                (child.getTagName().equals("QUANHE_GIADINH") ? relatives : children).add(child);
            }
        }
        Collections.shuffle(children, random);
        var at = children.isEmpty() ? 0 : random.nextInt(children.size());
        children.addAll(at, relatives);
        if (!children.isEmpty()) {
            List.<Node>copyOf(children).forEach(parent::appendChild);
        }
    }
}
