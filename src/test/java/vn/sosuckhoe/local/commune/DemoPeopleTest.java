package vn.sosuckhoe.local.commune;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class DemoPeopleTest {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Test
    void two_communes_of_three_hamlets_hold_enough_people_and_households() {
        assertThat(Told.people()).hasSizeGreaterThanOrEqualTo(450);
        assertThat(each("MAHO_GIADINH")).hasSizeGreaterThanOrEqualTo(120);
        var hamlets = Told.people()
                .filter(person -> !text(person, "MAXA_HIENTAI").isEmpty())
                .collect(Collectors.groupingBy(
                        person -> text(person, "MAXA_HIENTAI"),
                        Collectors.mapping(person -> text(person, "MATHONXOM_HIENTAI"), Collectors.toSet())));
        assertThat(hamlets).hasSize(2).allSatisfy((commune, names) -> assertThat(names)
                .hasSize(3));
    }

    @Test
    void all_ages_live_here() {
        var decades = Told.people()
                .map(person -> Integer.parseInt(text(person, "NGAYSINH").substring(6)))
                .map(year -> (Told.TODAY.getYear() - year) / 10)
                .collect(Collectors.toSet());

        assertThat(decades).contains(0, 1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(births().filter(day -> day.isAfter(Told.TODAY.minusMonths(6))))
                .hasSizeGreaterThan(5);
    }

    private static Stream<LocalDate> births() {
        return Told.people()
                .map(person -> text(person, "NGAYSINH"))
                .filter(day -> !day.startsWith("00"))
                .map(day -> LocalDate.parse(day, DAY));
    }

    @Test
    void no_two_people_share_a_number_and_numbers_have_the_structure_of_real_ones() {
        for (var element : List.of("MADINHDANH", "SOCMND", "MABHXH", "MATHE")) {
            assertThat(Told.people().map(person -> text(person, element)).filter(number -> !number.isEmpty()))
                    .as(element)
                    .isNotEmpty()
                    .doesNotHaveDuplicates();
        }
        assertThat(Told.people().filter(person -> text(person, "MADINHDANH").matches("[0-9]{12}")))
                .allSatisfy(person -> {
                    var number = text(person, "MADINHDANH");
                    var year = text(person, "NGAYSINH").substring(6);
                    var female = text(person, "GIOITINH").equals("2");
                    var century = Integer.parseInt(year.substring(0, 2)) - 19;
                    assertThat(number.charAt(3) - '0').isEqualTo(century * 2 + (female ? 1 : 0));
                    assertThat(number.substring(4, 6)).isEqualTo(year.substring(2));
                });
    }

    @Test
    void some_newborns_have_no_number_yet_and_some_got_theirs_later() {
        var waiting = Told.people()
                .filter(person -> text(person, "MADINHDANH").startsWith("TE1"))
                .toList();
        var cards = Told.documents().stream()
                .map(document -> Told.only(document, "THONGTINCHUNG"))
                .filter(person -> text(person, "MADINHDANH").startsWith("TE1"))
                .map(person -> text(person, "MATHE"))
                .collect(Collectors.toSet());
        var numberCame = Told.people()
                .filter(person -> cards.contains(text(person, "MATHE")))
                .filter(person -> text(person, "MADINHDANH").matches("[0-9]{12}"));

        assertThat(waiting).hasSizeGreaterThan(2).allSatisfy(person -> assertThat(text(person, "HOTEN"))
                .startsWith("Con bà "));
        assertThat(numberCame).hasSizeGreaterThan(2);
    }

    @Test
    void records_are_as_incomplete_as_real_ones() {
        assertThat(Told.people().filter(p -> adult(p) && text(p, "DIENTHOAI_DD").isEmpty()))
                .hasSizeGreaterThan(40);
        assertThat(Told.people().filter(p -> text(p, "NGAYSINH").startsWith("00/00/")))
                .hasSizeGreaterThan(20);
        assertThat(Told.people().filter(p -> text(p, "SOCMND").matches("[0-9]{9}")))
                .hasSizeGreaterThan(20);
        assertThat(Told.people().filter(p -> !text(p, "MAHUYEN_THUONGTRU").isEmpty()))
                .hasSizeGreaterThan(20);
        assertThat(Told.people().filter(p -> text(p, "MABHXH").isEmpty())).hasSizeGreaterThan(20);
        assertThat(all("CANNANG").filter(weight -> weight.contains(","))).hasSizeGreaterThan(20);
        assertThat(all("HUYETAPTT").filter(systolic -> systolic.matches("1[0-9]")))
                .hasSizeBetween(3, 60);
    }

    private static boolean adult(Element person) {
        return Integer.parseInt(text(person, "NGAYSINH").substring(6)) < Told.TODAY.getYear() - 20;
    }

    @Test
    void the_station_and_the_hospital_tell_some_of_the_same_doses() {
        assertThat(dosesTold("24000")).hasSizeGreaterThan(100).anyMatch(dosesTold("24021")::contains);
    }

    private static Set<String> dosesTold(String facility) {
        return Told.documents().stream()
                .filter(document ->
                        text(document.getDocumentElement(), "SENDER_CODE").equals(facility))
                .flatMap(document -> Told.all(document, "THONGTINMUITIEM")
                        .map(dose -> text(Told.only(document, "THONGTINCHUNG"), "MADINHDANH") + text(dose, "NGAYTIEM")))
                .collect(Collectors.toSet());
    }

    @Test
    void appointments_lie_ahead_and_what_was_done_lies_behind() {
        var doses = Told.documents().stream()
                .flatMap(document -> Told.all(document, "THONGTINMUITIEM"))
                .toList();
        assertThat(doses.stream().filter(dose -> text(dose, "TRANGTHAI").equals("0")))
                .isNotEmpty()
                .allSatisfy(dose -> assertThat(LocalDate.parse(text(dose, "NGAYHENTIEM"), DAY))
                        .isAfter(Told.TODAY));
        assertThat(all("NGAYKHAM").map(day -> LocalDate.parse(day, DAY)))
                .allSatisfy(day -> assertThat(day).isBeforeOrEqualTo(Told.TODAY).isAfter(Told.TODAY.minusYears(6)));
    }

    @Test
    void the_mother_has_young_children_whose_guardian_she_is() {
        assertThat(name("024190001234")).isEqualToIgnoringCase("Hoàng Thị Mai");
        assertThat(name("024088004321")).isEqualToIgnoringCase("Lương Văn Thắng");
        var children = Told.people()
                .filter(person -> Told.children(person)
                        .filter(child -> child.getTagName().equals("QUANHE_GIADINH"))
                        .anyMatch(kin -> text(kin, "MADINHDANH").equals("024190001234")
                                && text(kin, "GIAMHO").equals("1")))
                .map(person -> LocalDate.parse(text(person, "NGAYSINH"), DAY))
                .toList();
        assertThat(children)
                .anyMatch(day -> day.isAfter(Told.TODAY.minusMonths(5)) && day.isBefore(Told.TODAY.minusMonths(4)))
                .anyMatch(day -> day.isAfter(Told.TODAY.minusMonths(38)) && day.isBefore(Told.TODAY.minusYears(3)));
        assertThat(visits("024190001234", "Khám sức khỏe định kỳ hằng năm")).hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void the_old_man_comes_every_month_for_five_years() {
        assertThat(visits("024048000321", "Tái khám, nhận thuốc hằng tháng")).hasSizeBetween(58, 60);
    }

    @Test
    void the_young_single_man_has_an_almost_empty_record() {
        var person = told("024099000555").findFirst().orElseThrow();
        var empty =
                Told.children(person).filter(element -> element.getTextContent().isEmpty());
        assertThat(empty).hasSizeGreaterThan(15);
    }

    private static String name(String number) {
        return text(told(number).findFirst().orElseThrow(), "HOTEN");
    }

    private static Stream<Element> told(String number) {
        return Told.people().filter(person -> text(person, "MADINHDANH").equals(number));
    }

    private static Set<String> visits(String number, String reason) {
        return Told.documents().stream()
                .filter(document ->
                        text(Told.only(document, "THONGTINCHUNG"), "MADINHDANH").equals(number))
                .flatMap(document -> Told.all(document, "HOSOKHAMCHUABENH"))
                .filter(visit -> text(visit, "LYDOKHAM").equals(reason))
                .map(visit -> text(visit, "MA_LK"))
                .collect(Collectors.toSet());
    }

    private static Set<String> each(String element) {
        return Told.people().map(person -> text(person, element)).collect(Collectors.toSet());
    }

    private static Stream<String> all(String element) {
        Function<Document, Stream<Element>> found = document -> Told.all(document, element);
        return Told.documents().stream().flatMap(found).map(Element::getTextContent);
    }

    private static String text(Element within, String element) {
        return Told.text(within, element);
    }
}
