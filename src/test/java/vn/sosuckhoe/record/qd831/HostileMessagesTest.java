package vn.sosuckhoe.record.qd831;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sosuckhoe.record.Reading.Refused;
import vn.sosuckhoe.record.Remark;
import vn.sosuckhoe.record.Remark.Weight;

import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Messages of which nothing can be taken: broken, meant to harm, or of another kind. */
class HostileMessagesTest {

    private static final String SAMPLE = Sample.asIs().text();
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"utf-8\"?>";

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void is_refused(String what, byte[] message, String path, String reason) {
        var reading =
                Assertions.assertTimeout(Duration.ofSeconds(5), () -> new Qd831Reader().read(message, Sample.TODAY));

        assertThat(reading).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.faults())
                .extracting(Remark::weight, Remark::path, Remark::reason)
                .containsExactly(tuple(Weight.REFUSED, path, reason)));
    }

    static Stream<Arguments> is_refused() {
        var bytes = Sample.asIs().bytes();
        return Stream.of(
                arguments("no byte at all", new byte[0], "/", "empty"),
                arguments("white space", utf8(" \r\n\t "), "/", "empty"),
                arguments("only a BOM", new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, "/", "empty"),
                arguments("11 MiB", new byte[11 * 1024 * 1024], "/", "too-large"),
                arguments("a sentence", utf8("xin chào"), "/", "not-xml"),
                arguments("JSON", utf8("{\"a\": 1}"), "/", "not-xml"),
                arguments("UTF-16 with BOM", ("\uFEFF" + SAMPLE).getBytes(UTF_16LE), "/", "other-encoding"),
                arguments("UTF-16 BE with BOM", ("\uFEFF" + SAMPLE).getBytes(UTF_16BE), "/", "other-encoding"),
                arguments("UTF-16 without BOM", SAMPLE.getBytes(UTF_16LE), "/", "other-encoding"),
                arguments("UTF-16 BE without BOM", SAMPLE.getBytes(UTF_16BE), "/", "other-encoding"),
                arguments("another declaration", utf8(SAMPLE.replace("utf-8", "windows-1258")), "/", "other-encoding"),
                arguments("an unheard-of encoding", utf8(SAMPLE.replace("utf-8", "tcvn-3")), "/", "other-encoding"),
                arguments("bytes of another encoding", malformed(bytes, "LƯƠNG"), "/", "not-utf8"),
                arguments("overlong UTF-8", malformed(bytes, "HEADER"), "/", "not-utf8"),
                arguments(
                        "a file of the machine",
                        doctype("<!ENTITY x SYSTEM \"file:///etc/passwd\">", "&x;"),
                        "/",
                        "doctype"),
                arguments(
                        "something from the network",
                        doctype("<!ENTITY x SYSTEM \"http://127.0.0.1:1/x\">", "&x;"),
                        "/",
                        "doctype"),
                arguments(
                        "parameter entity",
                        doctype("<!ENTITY % x SYSTEM \"http://127.0.0.1:1/x\"> %x;", ""),
                        "/",
                        "doctype"),
                arguments("billion laughs", billionLaughs(), "/", "doctype"),
                arguments(
                        "external document type",
                        utf8("<!DOCTYPE DATA SYSTEM \"http://127.0.0.1:1/x.dtd\"><DATA/>"),
                        "/",
                        "doctype"),
                arguments("empty document type", utf8("<!DOCTYPE DATA>" + body(SAMPLE)), "/", "doctype"),
                arguments("an entity of HTML", name("L&nbsp;N"), person("HOTEN"), "entity"),
                arguments("an unclosed ampersand", name("L & N"), person("HOTEN"), "not-xml"),
                arguments("a NUL", name("L\0N"), person("HOTEN"), "not-xml"),
                arguments("a NUL as reference", name("L&#0;N"), person("HOTEN"), "not-xml"),
                arguments("a control character", name("L\u0007N"), person("HOTEN"), "not-xml"),
                arguments("half of a character", name("L&#xD800;N"), person("HOTEN"), "not-xml"),
                arguments("no character", name("L\uFFFEN"), person("HOTEN"), "not-xml"),
                arguments("12 levels of nothing", nested(12), path(12), "too-deep"),
                arguments("100,000 levels", nested(100_000), path(12), "too-deep"),
                arguments("a name of 70,000 letters", name("N".repeat(70_000)), person("HOTEN"), "text-too-long"),
                arguments(
                        "a name of 70,000 letters in pieces",
                        name("N<!-- -->".repeat(70_000)),
                        person("HOTEN"),
                        "text-too-long"),
                arguments(
                        "a letter under 64,000 marks",
                        name("a" + "\u0301\u0323".repeat(32_000)),
                        person("HOTEN"),
                        "too-many-marks"),
                arguments("XML 1.1", utf8(SAMPLE.replace("1.0\" enc", "1.1\" enc")), "/", "not-xml"),
                arguments("a name of 5 million letters", utf8("<D" + "A".repeat(5_000_000) + "/>"), "/", "not-xml"),
                arguments("an entity in an attribute", utf8("<DATA a='&b;'/>"), "/", "not-xml"),
                arguments("33 attributes", attributes(33), "/DATA", "too-many-attributes"),
                arguments("100,000 attributes", attributes(100_000), "/", "too-many-attributes"),
                arguments("the same attribute twice", utf8("<DATA a='1' a='2'/>"), "/", "not-xml"),
                arguments("300,000 elements", utf8("<DATA>" + "<A/>".repeat(300_000)), "/DATA/A", "too-many-elements"),
                arguments("a page", utf8("<html><body/></html>"), "/html", "other-root"),
                arguments("small letters", utf8("<data/>"), "/data", "other-root"),
                arguments("another format", utf8("<GIAMDINHHS><A/></GIAMDINHHS>"), "/GIAMDINHHS", "other-root"),
                arguments("something behind the end", utf8(SAMPLE + "<MORE/>"), "/", "not-xml"),
                arguments("crossed tags", utf8("<DATA><HEADER></DATA></HEADER>"), "/DATA/HEADER", "not-xml"),
                arguments("a declaration in the middle", utf8("<DATA>" + DECLARATION + "</DATA>"), "/DATA", "not-xml"),
                arguments("two people", twice("HOSOSUCKHOE"), "/DATA/BODY/HOSOSUCKHOE", "only-one"),
                arguments("two persons", twice("THONGTINCHUNG"), person("").replaceAll("/$", ""), "only-one"),
                arguments("two envelopes", twice("HEADER"), "/DATA/HEADER", "only-one"),
                set("no sender", "SENDER_CODE", "", "no-sender"),
                set("sender of six", "SENDER_CODE", "240211", "sender-shape"),
                set("sender with a sign", "SENDER_CODE", "24-21", "sender-shape"),
                set("no request id", "REQUEST_ID", "", "no-request-id"),
                set("long request id", "REQUEST_ID", "x".repeat(101), "request-id-shape"),
                set("request id of two lines", "REQUEST_ID", "a\nb", "request-id-shape"),
                set("action 1", "ACTION_TYPE", "1", "action-unknown"),
                set("action in words", "ACTION_TYPE", "XOA", "action-unknown"),
                set("sent in two days", "TRANSACTION_DATE", "23/11/2026", "date-in-future"),
                set("no name", "HOTEN", "", "no-name"),
                set("a name of spaces", "HOTEN", "  \u00A0 ", "no-name"),
                set("born in two days", "NGAYSINH", "23/11/2026", "date-in-future"),
                set("two personal ids", "VNEID", "024324000418", "two-personal-ids"),
                arguments("nobody", nobody(Sample.asIs()).bytes(), person("").replaceAll("/$", ""), "no-person"),
                arguments(
                        "only a broken number",
                        nobody(Sample.asIs()).set("VNEID", "02432400041").bytes(),
                        person("VNEID"),
                        "personal-id-shape"),
                arguments(
                        "the same broken number twice",
                        nobody(Sample.asIs())
                                .set("VNEID", "0243240004177")
                                .set("MADINHDANH", "0243240004177")
                                .bytes(),
                        person("VNEID"),
                        "personal-id-shape"));
    }

    @Test
    void every_fault_is_told_at_once() {
        var message =
                nobody(Sample.asIs()).set("SENDER_CODE", "").set("HOTEN", "").set("ACTION_TYPE", "9");

        assertThat(((Refused) message.read()).faults())
                .extracting(Remark::reason)
                .containsExactlyInAnyOrder("no-sender", "no-name", "action-unknown", "no-person");
    }

    @Test
    void a_message_cut_anywhere_is_refused_with_the_place() {
        var bytes = Sample.asIs().bytes();
        var end = SAMPLE.strip().getBytes(UTF_8).length;
        for (var length = 60; length < end; length += 97) {
            var reading = new Qd831Reader().read(Arrays.copyOf(bytes, length), Sample.TODAY);

            assertThat(reading).as("cut after %s bytes", length).isInstanceOfSatisfying(Refused.class, refused -> {
                assertThat(refused.faults()).singleElement().satisfies(fault -> {
                    assertThat(fault.reason()).isIn("truncated", "not-utf8");
                    assertThat(fault.valueClass()).matches("line \\d+, column \\d+|byte \\d+");
                });
            });
        }
    }

    @Test
    void a_cut_message_names_the_element_in_which_it_ends() {
        var cut = SAMPLE.substring(0, SAMPLE.indexOf("Gene-HBvax") + 4);

        assertThat(((Refused) new Qd831Reader().read(utf8(cut), Sample.TODAY)).faults())
                .extracting(Remark::path, Remark::reason)
                .containsExactly(tuple("/DATA/BODY/HOSOSUCKHOE/TIEMCHUNG/THONGTINMUITIEM/TENVACXIN", "truncated"));
    }

    private static Arguments set(String what, String element, String value, String reason) {
        var inHeader = SAMPLE.indexOf("<" + element) < SAMPLE.indexOf("</HEADER>");
        var path = inHeader ? "/DATA/HEADER/" + element : person(element);
        return arguments(what, Sample.asIs().set(element, value).bytes(), path, reason);
    }

    private static String person(String element) {
        return "/DATA/BODY/HOSOSUCKHOE/THONGTINCHUNG/" + element;
    }

    private static byte[] name(String name) {
        return Sample.asIs().set("HOTEN", name).bytes();
    }

    static Sample nobody(Sample sample) {
        return sample.set("MADINHDANH", "").set("MABHXH", "").set("MATHE", "");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(UTF_8);
    }

    private static String body(String text) {
        return text.substring(text.indexOf("<DATA>"));
    }

    private static byte[] doctype(String subset, String name) {
        return utf8("<!DOCTYPE DATA [" + subset + "]>"
                + body(Sample.asIs().set("HOTEN", name).text()));
    }

    private static byte[] billionLaughs() {
        var subset = IntStream.range(1, 10)
                .mapToObj(i -> "<!ENTITY a" + i + " \"" + ("&a" + (i - 1) + ";").repeat(10) + "\">")
                .collect(Collectors.joining("", "<!ENTITY a0 \"ha\">", ""));
        return doctype(subset, "&a9;");
    }

    /** The second byte of a letter is lost: what remains is no UTF-8. */
    private static byte[] malformed(byte[] bytes, String word) {
        var broken = bytes.clone();
        broken[new String(bytes, UTF_8).substring(0, SAMPLE.indexOf(word)).getBytes(UTF_8).length + 1] = (byte) 0xC0;
        return broken;
    }

    private static byte[] nested(int levels) {
        return utf8("<DATA>" + "<A>".repeat(levels) + "</A>".repeat(levels) + "</DATA>");
    }

    private static String path(int levels) {
        return "/DATA" + "/A".repeat(levels);
    }

    private static byte[] attributes(int count) {
        return utf8(IntStream.range(0, count)
                .mapToObj(i -> " a" + i + "='1'")
                .collect(Collectors.joining("", "<DATA", "/>")));
    }

    private static byte[] twice(String element) {
        var start = SAMPLE.indexOf("<" + element + ">");
        var end = SAMPLE.indexOf("</" + element + ">") + element.length() + 3;
        return utf8(SAMPLE.substring(0, end) + SAMPLE.substring(start));
    }
}
