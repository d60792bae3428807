package vn.sosuckhoe.portal;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.BookOf;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.book.Book.Coded;
import vn.sosuckhoe.book.Holder.Relation;
import vn.sosuckhoe.book.Person;
import vn.sosuckhoe.book.Person.Address;
import vn.sosuckhoe.portal.view.Head;
import vn.sosuckhoe.portal.view.Line;
import vn.sosuckhoe.portal.view.SummaryView;
import vn.sosuckhoe.portal.words.Language;
import vn.sosuckhoe.portal.words.Wording;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class PersonWordsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final String FORMERLY = "Xã Phượng Sơn, huyện Lục Ngạn, tỉnh Bắc Giang";

    private final Wording vietnamese = Wording.in(Language.VI);

    @Test
    void a_facility_without_a_name_is_told_by_its_code_and_those_left_out_are_counted() {
        var head = Head.of(
                UUID.randomUUID(),
                SampleBooks.bare(),
                Relation.OWNER,
                OffsetDateTime.parse("2026-11-21T03:42:00Z"),
                "",
                vietnamese,
                TODAY);
        assertThat(head.from()).isEqualTo("Nguồn: cơ sở 24021, " + SampleBooks.STATION + ", cơ sở 24004 và 1 nơi khác");
    }

    @Test
    void an_address_as_written_goes_with_the_unit_of_today_where_it_does_not_say_it() {
        assertThat(living(new Address(
                        "Thôn Kim 1, Lục Ngạn, Bắc Giang", "Thôn Kim 1", "Xã Phượng Sơn", "Tỉnh Bắc Ninh", FORMERLY)))
                .isEqualTo(new Line(
                        "Nơi thường trú",
                        "Thôn Kim 1, Lục Ngạn, Bắc Giang",
                        "Nay thuộc: Xã Phượng Sơn, Tỉnh Bắc Ninh · Trước 01/07/2025: " + FORMERLY,
                        null));
        assertThat(living(new Address(
                                "Thôn Kim 1, XÃ PHƯỢNG SƠN, tỉnh Bắc Ninh",
                                null,
                                "Xã Phượng Sơn",
                                "Tỉnh Bắc Ninh",
                                null))
                        .note())
                .isNull();
        assertThat(living(new Address("Số 5", "Thôn Kim 1", null, null, null)).note())
                .isEqualTo("Thôn Kim 1");
    }

    @Test
    void a_member_code_an_rh_factor_and_the_place_of_issue_are_shown_alone_and_no_religion_is_no_line() {
        var lines = who(null);
        assertThat(lines)
                .contains(
                        Line.of("Nhóm máu", "Rh−"),
                        Line.of("Giấy tờ tùy thân", "121345678, nơi cấp: CA Bắc Giang"),
                        Line.of("Hộ gia đình", "Mã trong hộ: 24-021-0117-05"))
                .noneMatch(line -> line.label().equals("Tôn giáo"));
    }

    @Test
    void a_relative_without_a_word_for_the_relation_is_told_by_its_code() {
        assertThat(SummaryView.of(SampleBooks.bare(), vietnamese, TODAY).relatives())
                .extracting(Line::label)
                .containsExactly("Quan hệ (mã 2)", "Người thân và người giám hộ");
    }

    private Line living(Address address) {
        return who(address).stream()
                .filter(line -> line.label().equals("Nơi thường trú"))
                .findFirst()
                .orElseThrow();
    }

    private List<Line> who(Address address) {
        var person = new Person(
                "Lò Thị Mẩy",
                null,
                null,
                false,
                List.of(),
                null,
                "-",
                null,
                null,
                null,
                new Coded(null, "0"),
                null,
                new Person.IdentityPaper("121345678", null, "CA Bắc Giang"),
                new Person.Household(null, "24-021-0117-05", null),
                address,
                null,
                null,
                null,
                null,
                List.of(),
                List.of());
        var book = new BookOf(person).written();
        return SummaryView.of(book, vietnamese, TODAY).who();
    }
}
