package vn.sosuckhoe.record.qd831;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

/** Messages of which nothing can be taken: broken, meant to harm, or of another kind. */
public final class HostileMessages {

    private static final String SAMPLE = Sample.asIs().text();
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"utf-8\"?>";

    private HostileMessages() {}

    /**
     * @param path where the one fault is
     * @param value the hostile value, empty where it is all of the message
     */
    public record Case(String what, byte[] message, String path, String reason, String value) {

        @Override
        public String toString() {
            return what;
        }
    }

    public static Stream<Case> of(LocalDate today) {
        var bytes = Sample.asIs().bytes();
        var inTwoDays = today.plusDays(2).format(DateTimeFormatter.ofPattern("dd/MM/uuuu"));
        return Stream.of(
                refused("no byte at all", new byte[0], "/", "empty"),
                refused("white space", utf8(" \r\n\t "), "/", "empty"),
                refused("only a BOM", new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, "/", "empty"),
                refused("11 MiB", new byte[11 * 1024 * 1024], "/", "too-large"),
                refused("a sentence", utf8("xin chào"), "/", "not-xml"),
                refused("JSON", utf8("{\"a\": 1}"), "/", "not-xml"),
                refused("UTF-16 with BOM", ("\uFEFF" + SAMPLE).getBytes(UTF_16LE), "/", "other-encoding"),
                refused("UTF-16 BE with BOM", ("\uFEFF" + SAMPLE).getBytes(UTF_16BE), "/", "other-encoding"),
                refused("UTF-16 without BOM", SAMPLE.getBytes(UTF_16LE), "/", "other-encoding"),
                refused("UTF-16 BE without BOM", SAMPLE.getBytes(UTF_16BE), "/", "other-encoding"),
                refused("another declaration", utf8(SAMPLE.replace("utf-8", "windows-1258")), "/", "other-encoding"),
                refused("an unheard-of encoding", utf8(SAMPLE.replace("utf-8", "tcvn-3")), "/", "other-encoding"),
                refused("bytes of another encoding", malformed(bytes, "LƯƠNG"), "/", "not-utf8"),
                refused("overlong UTF-8", malformed(bytes, "HEADER"), "/", "not-utf8"),
                refused(
                        "a file of the machine",
                        doctype("<!ENTITY x SYSTEM \"file:///etc/passwd\">", "&x;"),
                        "/",
                        "doctype"),
                refused(
                        "something from the network",
                        doctype("<!ENTITY x SYSTEM \"http://127.0.0.1:1/x\">", "&x;"),
                        "/",
                        "doctype"),
                refused(
                        "parameter entity",
                        doctype("<!ENTITY % x SYSTEM \"http://127.0.0.1:1/x\"> %x;", ""),
                        "/",
                        "doctype"),
                refused("billion laughs", billionLaughs(), "/", "doctype"),
                refused(
                        "external document type",
                        utf8("<!DOCTYPE DATA SYSTEM \"http://127.0.0.1:1/x.dtd\"><DATA/>"),
                        "/",
                        "doctype"),
                refused("empty document type", utf8("<!DOCTYPE DATA>" + body(SAMPLE)), "/", "doctype"),
                refused("an entity of HTML", name("L&nbsp;N"), person("HOTEN"), "entity"),
                refused("an unclosed ampersand", name("L & N"), person("HOTEN"), "not-xml"),
                refused("a NUL", name("L\0N"), person("HOTEN"), "not-xml"),
                refused("a NUL as reference", name("L&#0;N"), person("HOTEN"), "not-xml"),
                refused("a control character", name("L\u0007N"), person("HOTEN"), "not-xml"),
                refused("half of a character", name("L&#xD800;N"), person("HOTEN"), "not-xml"),
                refused("no character", name("L\uFFFEN"), person("HOTEN"), "not-xml"),
                refused("12 levels of nothing", nested(12), path(12), "too-deep"),
                refused("100,000 levels", nested(100_000), path(12), "too-deep"),
                refused("a name of 70,000 letters", name("N".repeat(70_000)), person("HOTEN"), "text-too-long"),
                refused(
                        "a name of 70,000 letters in pieces",
                        name("N<!-- -->".repeat(70_000)),
                        person("HOTEN"),
                        "text-too-long"),
                refused(
                        "a letter under 64,000 marks",
                        name("a" + "\u0301\u0323".repeat(32_000)),
                        person("HOTEN"),
                        "too-many-marks"),
                refused("XML 1.1", utf8(SAMPLE.replace("1.0\" enc", "1.1\" enc")), "/", "not-xml"),
                refused("a name of 5 million letters", utf8("<D" + "A".repeat(5_000_000) + "/>"), "/", "not-xml"),
                refused("an entity in an attribute", utf8("<DATA a='&b;'/>"), "/", "not-xml"),
                refused("33 attributes", attributes(33), "/DATA", "too-many-attributes"),
                refused("100,000 attributes", attributes(100_000), "/", "too-many-attributes"),
                refused("the same attribute twice", utf8("<DATA a='1' a='2'/>"), "/", "not-xml"),
                refused("300,000 elements", utf8("<DATA>" + "<A/>".repeat(300_000)), "/DATA/A", "too-many-elements"),
                refused("a page", utf8("<html><body/></html>"), "/html", "other-root"),
                refused("small letters", utf8("<data/>"), "/data", "other-root"),
                refused("another format", utf8("<GIAMDINHHS><A/></GIAMDINHHS>"), "/GIAMDINHHS", "other-root"),
                refused("something behind the end", utf8(SAMPLE + "<MORE/>"), "/", "not-xml"),
                refused("crossed tags", utf8("<DATA><HEADER></DATA></HEADER>"), "/DATA/HEADER", "not-xml"),
                refused("a declaration in the middle", utf8("<DATA>" + DECLARATION + "</DATA>"), "/DATA", "not-xml"),
                refused("two people", twice("HOSOSUCKHOE"), "/DATA/BODY/HOSOSUCKHOE", "only-one"),
                refused("two persons", twice("THONGTINCHUNG"), person("").replaceAll("/$", ""), "only-one"),
                refused("two envelopes", twice("HEADER"), "/DATA/HEADER", "only-one"),
                set("no sender", "SENDER_CODE", "", "no-sender"),
                set("sender of six", "SENDER_CODE", "240211", "sender-shape"),
                set("sender with a sign", "SENDER_CODE", "24-21", "sender-shape"),
                set("no request id", "REQUEST_ID", "", "no-request-id"),
                set("long request id", "REQUEST_ID", "x".repeat(101), "request-id-shape"),
                set("request id of two lines", "REQUEST_ID", "a\nb", "request-id-shape"),
                set("action 1", "ACTION_TYPE", "1", "action-unknown"),
                set("action in words", "ACTION_TYPE", "XOA", "action-unknown"),
                set("sent in two days", "TRANSACTION_DATE", inTwoDays, "date-in-future"),
                set("no name", "HOTEN", "", "no-name"),
                set("a name of spaces", "HOTEN", "  \u00A0 ", "no-name"),
                set("born in two days", "NGAYSINH", inTwoDays, "date-in-future"),
                set("born in the next century", "NGAYSINH", "31/12/2149", "date-in-future"),
                set("sent in the next century", "TRANSACTION_DATE", "31/12/2149", "date-in-future"),
                set("two personal ids", "VNEID", "024324000418", "two-personal-ids"),
                refused("nobody", nobody(Sample.asIs()).bytes(), person("").replaceAll("/$", ""), "no-person"),
                refused(
                        "only a broken number",
                        nobody(Sample.asIs()).set("VNEID", "02432400041").bytes(),
                        person("VNEID"),
                        "personal-id-shape"),
                refused(
                        "the same broken number twice",
                        nobody(Sample.asIs())
                                .set("VNEID", "0243240004177")
                                .set("MADINHDANH", "0243240004177")
                                .bytes(),
                        person("VNEID"),
                        "personal-id-shape"));
    }

    /** The message that most of them are made from: of the facility 24021, and taken as it is. */
    public static byte[] harmless() {
        return Sample.asIs().bytes();
    }

    private static Case refused(String what, byte[] message, String path, String reason) {
        return new Case(what, message, path, reason, "");
    }

    private static Case set(String what, String element, String value, String reason) {
        var inHeader = SAMPLE.indexOf("<" + element) < SAMPLE.indexOf("</HEADER>");
        var path = inHeader ? "/DATA/HEADER/" + element : person(element);
        return new Case(what, Sample.asIs().set(element, value).bytes(), path, reason, value);
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
