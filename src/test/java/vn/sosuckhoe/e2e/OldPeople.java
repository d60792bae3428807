package vn.sosuckhoe.e2e;

import vn.sosuckhoe.local.DemoMessage;
import vn.sosuckhoe.local.commune.SyntheticCommunes;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A hamlet of old people: {@value #NEIGHBOURS} invented ones, and the old man of the demo, who moved there. All but
 * {@value #WITHOUT_TELEPHONE} have a telephone; two of them share one.
 */
final class OldPeople {

    static final String HAMLET = "Thôn Thí Điểm";
    static final int WITHOUT_TELEPHONE = 5;
    static final int REACHABLE = 37;

    private static final String STATION = "24021";
    private static final int NEIGHBOURS = 41;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final String oldMan;
    private final LocalDate today;
    private final List<String> demo;

    /** @param seed of the demo that was sent before */
    OldPeople(String oldMan, long seed, LocalDate today) {
        this.oldMan = oldMan;
        this.today = today;
        this.demo = SyntheticCommunes.messages(seed, today)
                .filter(message -> message.facility().equals(STATION))
                .map(message -> new String(message.xml(), StandardCharsets.UTF_8))
                .toList();
    }

    Stream<DemoMessage> messages() {
        return Stream.concat(IntStream.range(0, NEIGHBOURS).mapToObj(this::neighbour), Stream.of(movedHere()));
    }

    /** The old man was at the station today. */
    DemoMessage visit() {
        var visit = newestOfOldMan().replaceAll("(?s).*(<HOSOKHAMCHUABENH>.*?</HOSOKHAMCHUABENH>).*", "$1");
        var seen = with(visit, "MA_LK", "24021.26.THIDIEM1");
        for (var day : List.of("NGAYKHAM", "NGAYBATDAU", "NGAYKETTHUC")) {
            seen = with(seen, day, DAY.format(today));
        }
        return message(
                livingHere(newestOfOldMan())
                        .replaceFirst(
                                "(?s)<DANHSACHHOSOKHAMCHUABENH>.*</DANHSACHHOSOKHAMCHUABENH>",
                                "<DANHSACHHOSOKHAMCHUABENH>" + seen + "</DANHSACHHOSOKHAMCHUABENH>"),
                "VISIT");
    }

    private DemoMessage movedHere() {
        return message(livingHere(newestOfOldMan()), "MOVED");
    }

    /** Somebody simply recorded at the station, with everything that is of one person made anew. */
    private DemoMessage neighbour(int number) {
        var simple = demo.stream()
                .filter(each -> each.contains("<GIOITINH>1<") && !each.contains("<HOSOKHAMCHUABENH>"))
                .filter(each -> !tag(each, "MADINHDANH").isEmpty() && each.contains("<BENHTAT/>"))
                .findFirst()
                .orElseThrow();
        var person = with(simple, "MADINHDANH", "02405%d000%03d".formatted(number % 10, 700 + number));
        for (var empty : List.of("VNEID", "MABHXH", "MATHE", "DIENTHOAI_CD", "EMAIL", "SOCMND")) {
            person = with(person, empty, "");
        }
        var household = "24-021-9%03d".formatted(number);
        person = with(person, "MAHO_GIADINH", household);
        person = with(person, "MA_NHANKHAU", household + "-01");
        person = with(
                person,
                "HOTEN",
                "NGUYỄN VĂN THÍ " + "ABCDEGHIKLMNOPQRSTUVX".charAt(number % 21) + (number < 21 ? "" : "I"));
        person = with(person, "QUANHE_CHUHO", "Chủ hộ");
        person = with(person, "NGAYSINH", "%02d/03/195%d".formatted(1 + number % 28, number % 10));
        person = with(person, "DIENTHOAI_DD", telephone(number));
        return message(livingHere(person), "%03d".formatted(number));
    }

    /** The last ones have none; the second shares that of the first. */
    private static String telephone(int number) {
        return number >= NEIGHBOURS - WITHOUT_TELEPHONE ? "" : "05007%05d".formatted(number == 0 ? 1 : number);
    }

    private String newestOfOldMan() {
        return demo.stream()
                .filter(each -> tag(each, "MADINHDANH").equals(oldMan))
                .reduce((one, later) -> later)
                .orElseThrow();
    }

    private static String livingHere(String message) {
        var moved = message;
        for (var where : List.of("THUONGTRU", "HIENTAI")) {
            moved = with(moved, "DIACHI_" + where, HAMLET + ", phường Phượng Sơn, tỉnh Bắc Ninh");
            moved = with(moved, "MATINH_" + where, "24");
            moved = with(moved, "MAHUYEN_" + where, "");
            moved = with(moved, "MAXA_" + where, "07612");
            moved = with(moved, "MATHONXOM_" + where, HAMLET);
        }
        return moved;
    }

    private DemoMessage message(String content, String id) {
        var requestId = "THIDIEM-" + id;
        var message = with(content, "REQUEST_ID", requestId);
        message = with(message, "TRANSACTION_ID", requestId);
        message = with(message, "TRANSACTION_DATE", DAY.format(today));
        return new DemoMessage(STATION, requestId, message.getBytes(StandardCharsets.UTF_8));
    }

    private static String with(String xml, String tag, String value) {
        return xml.replaceFirst("<%1$s/>|<%1$s>[^<]*</%1$s>".formatted(tag), "<%1$s>%2$s</%1$s>".formatted(tag, value));
    }

    private static String tag(String xml, String tag) {
        var found = Pattern.compile("<%s>([^<]*)<".formatted(tag)).matcher(xml);
        return found.find() ? found.group(1) : "";
    }
}
