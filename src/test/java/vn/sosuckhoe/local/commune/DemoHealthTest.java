package vn.sosuckhoe.local.commune;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** The stories that the people who can sign in are there for. */
class DemoHealthTest {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Test
    void a_woman_has_a_first_sign_and_no_illness_named() {
        var newest = newestVisit("024171000890");
        assertThat(LocalDate.parse(text(newest, "NGAYKHAM"), DAY)).isAfter(Told.TODAY.minusDays(8));
        assertThat(Integer.parseInt(text(newest, "HUYETAPTT"))).isGreaterThanOrEqualTo(140);
        assertThat(Integer.parseInt(text(newest, "HUYETAPTD"))).isGreaterThanOrEqualTo(90);
        assertThat(results(newest)).anyMatch(line -> line.matches("Đường huyết lúc đói: 7[.,]\\d mmol/L"));
        assertThat(diagnoses("024171000890")).noneMatch(code -> code.matches("(?:E1|I1).*"));
    }

    @Test
    void a_man_was_found_high_once_and_usual_when_measured_again() {
        var last = visitsOf("024088004321")
                .filter(visit -> text(visit, "LYDOKHAM").contains("huyết áp"))
                .sorted(Comparator.comparing(visit -> LocalDate.parse(text(visit, "NGAYKHAM"), DAY)))
                .map(visit -> Integer.parseInt(text(visit, "HUYETAPTT")))
                .toList();
        assertThat(last).hasSize(2);
        assertThat(last.get(0)).isGreaterThanOrEqualTo(140);
        assertThat(last.get(1)).isLessThan(130);
    }

    @Test
    void a_diabetic_is_off_target_every_quarter() {
        var percent = visitsOf("024066000889")
                .flatMap(visit -> results(visit).stream())
                .filter(line -> line.contains("HbA1c"))
                .map(line ->
                        new BigDecimal(line.replaceAll(".*: ([0-9.,]+) %", "$1").replace(',', '.')))
                .toList();
        assertThat(percent).hasSizeGreaterThan(15).allMatch(value -> value.compareTo(BigDecimal.valueOf(8)) > 0);
    }

    @Test
    void one_child_grows_in_the_middle_and_one_falls_behind() {
        var boy = weights("024190001234", "Khôi");
        assertThat(boy).hasSizeBetween(3, 4);
        assertThat(boy.get(boy.size() - 1)).isBetween(6.5, 7.5);
        var girl = weights("024190001234", "Ngân");
        assertThat(girl).hasSizeGreaterThan(10).isSorted();
        assertThat(girl.get(girl.size() - 1)).isBetween(10.2, 10.8);
    }

    @Test
    void the_old_mans_laboratories_write_as_they_like() {
        assertThat(visitsOf("024048000321").flatMap(visit -> results(visit).stream()))
                .anyMatch(line -> line.contains("mg/dL"))
                .anyMatch(line -> line.matches("Định lượng HbA1c \\[Máu]: [0-9.,]+"))
                .anyMatch(line -> line.matches("Định lượng Triglycerid \\[Máu]: \\d{3} mmol/L"));
        assertThat(visitsOf("024048000321").map(visit -> text(visit, "HUYETAPTT")))
                .contains("14");
    }

    /** In the order of the days. */
    private static List<Double> weights(String guardian, String name) {
        var child = Told.people()
                .filter(person -> Told.children(person)
                        .filter(kin -> kin.getTagName().equals("QUANHE_GIADINH"))
                        .anyMatch(kin -> text(kin, "MADINHDANH").equals(guardian)))
                .filter(person ->
                        text(person, "HOTEN").toLowerCase(Locale.ROOT).endsWith(name.toLowerCase(Locale.ROOT)))
                .map(person -> text(person, "MADINHDANH"))
                .findFirst()
                .orElseThrow();
        return visitsOf(child)
                .filter(visit -> text(visit, "LYDOKHAM").startsWith("Cân đo"))
                .sorted(Comparator.comparing(visit -> LocalDate.parse(text(visit, "NGAYKHAM"), DAY)))
                .map(visit -> Double.parseDouble(text(visit, "CANNANG").replace(',', '.')))
                .toList();
    }

    private static Element newestVisit(String number) {
        return visitsOf(number)
                .max(Comparator.comparing(visit -> LocalDate.parse(text(visit, "NGAYKHAM"), DAY)))
                .orElseThrow();
    }

    /** Each once, as last told. */
    private static Stream<Element> visitsOf(String number) {
        var visits = new LinkedHashMap<String, Element>();
        Told.documents().stream()
                .filter(document ->
                        text(Told.only(document, "THONGTINCHUNG"), "MADINHDANH").equals(number))
                .flatMap(document -> Told.all(document, "HOSOKHAMCHUABENH"))
                .forEach(visit -> visits.put(text(visit, "MA_LK"), visit));
        return visits.values().stream();
    }

    private static List<String> results(Element visit) {
        return blocks(visit, "DICHVU")
                .map(block -> text(block, "TENDICHVU") + ": " + text(block, "KETQUA"))
                .toList();
    }

    private static List<String> diagnoses(String number) {
        return visitsOf(number)
                .flatMap(visit -> blocks(visit, "CHANDOANBENH"))
                .map(block -> text(block, "MABENH"))
                .toList();
    }

    private static Stream<Element> blocks(Element visit, String element) {
        var found = visit.getElementsByTagName(element);
        return IntStream.range(0, found.getLength()).mapToObj(at -> (Element) found.item(at));
    }

    private static String text(Element within, String element) {
        return Told.text(within, element);
    }
}
