package vn.sosuckhoe.record;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.access.RealmKeys;
import vn.sosuckhoe.person.Identifier;
import vn.sosuckhoe.person.IdentifierStatus;
import vn.sosuckhoe.person.IdentifierType;
import vn.sosuckhoe.person.PartialDate;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import jakarta.inject.Inject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.sosuckhoe.record.Readings.message;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(value = RealmKeys.class, scope = TestResourceScope.GLOBAL)
class MergeTest {

    private static final String NUMBER = "024326000001";
    private static final String OTHER = "024326000002";
    private static final String HERS = "024190000001";
    private static final String HIS = "024090000002";
    private static final String NEWBORN = "TE1240000000001";
    private static final String SOCIAL = "0000000001";

    @Inject
    RecordFixture record;

    @BeforeEach
    void empty() throws Exception {
        record.empty();
    }

    static List<List<Integer>> orders() {
        return permutations(List.of(0, 1, 2, 3));
    }

    @ParameterizedTest
    @MethodSource("orders")
    void a_newborn_gets_its_number_in_any_order_of_messages(List<Integer> order) {
        var messages = List.of(
                message("newborn")
                        .on("2026-02-04")
                        .newbornId(NEWBORN)
                        .born("2026-02-03")
                        .visit("LK1", "sơ sinh"),
                message("both")
                        .on("2026-03-01")
                        .newbornId(NEWBORN)
                        .personalId(NUMBER)
                        .born("2026-02-03"),
                message("number")
                        .on("2026-04-01")
                        .personalId(NUMBER)
                        .born("2026-02-03")
                        .visit("LK2", "tiêm"),
                message("newborn late").on("2026-02-05").newbornId(NEWBORN).visit("LK1", "sơ sinh, đã sửa"));
        order.forEach(index -> record.accepted(messages.get(index)));

        var child = record.record(NUMBER);
        assertThat(record.citizen(NEWBORN)).isEqualTo(record.citizen(NUMBER));
        assertThat(child.mergedInto()).isNull();
        assertThat(child.entries())
                .extracting(Entry::sourceId, Entry::version)
                .containsExactly(
                        tuple("", "2026-04-01 number"),
                        tuple("LK1", "2026-02-05 newborn late"),
                        tuple("LK2", "2026-04-01 number"));
        assertThat(child.identifiers())
                .containsExactly(
                        new Identifier(
                                IdentifierType.NEWBORN_ID,
                                NEWBORN,
                                PartialDate.parse("2026-02-04"),
                                PartialDate.parse("2026-03-01"),
                                IdentifierStatus.REPLACED),
                        new Identifier(
                                IdentifierType.PERSONAL_ID,
                                NUMBER,
                                PartialDate.parse("2026-03-01"),
                                null,
                                IdentifierStatus.ACTIVE));
        assertThat(record.count("citizen where merged_into is null")).isEqualTo(1);
    }

    @Test
    void the_merged_citizen_keeps_nothing_and_its_book_is_to_be_made_anew() {
        record.accepted(message("newborn").newbornId(NEWBORN).born("2026-02-03").visit("LK1", "sơ sinh"));
        record.accepted(message("number").personalId(NUMBER).born("2026-02-03"));
        var newborn = record.citizen(NEWBORN);
        var numbered = record.citizen(NUMBER);
        record.accepted(message("both").newbornId(NEWBORN).personalId(NUMBER).born("2026-02-03"));

        assertThat(record.record(newborn)).isEqualTo(new PersonRecord(List.of(), List.of(), numbered));
        assertThat(record.revision(newborn)).isEqualTo(2);
        assertThat(record.revision(numbered)).isEqualTo(2);
    }

    @Test
    void a_newborn_born_on_another_day_is_not_merged_and_the_sender_is_told() {
        record.accepted(message("newborn").newbornId(NEWBORN).born("2025-12-31"));
        record.accepted(message("number").personalId(NUMBER).born("2026-02-03"));
        var both = record.accepted(
                message("both").newbornId(NEWBORN).personalId(NUMBER).born("2026-02-03"));
        assertThat(both.remarks())
                .containsExactly(new Remark(Remark.Weight.WARNING, "/", "number-belongs-to-other", "newborn id"));
        assertThat(record.citizen(NEWBORN)).isNotEqualTo(record.citizen(NUMBER));
        assertThat(record.record(NEWBORN).entries()).isNotEmpty();
    }

    @Test
    void two_people_with_personal_ids_are_never_merged_by_a_card_mistyped() {
        record.accepted(message("one")
                .personalId(NUMBER)
                .newbornId(NEWBORN)
                .social(SOCIAL)
                .born("2026-02-03"));
        var twin = record.accepted(message("two")
                .personalId(OTHER)
                .newbornId(NEWBORN)
                .social(SOCIAL)
                .born("2026-02-03"));
        assertThat(twin.remarks()).extracting(Remark::reason).containsOnly("number-belongs-to-other");
        assertThat(twin.remarks()).hasSize(2);
        assertThat(record.citizen(OTHER)).isNotEqualTo(record.citizen(NUMBER));
        assertThat(record.citizen(SOCIAL)).isEqualTo(record.citizen(NUMBER));
    }

    @Test
    void the_number_of_a_facility_stands_under_its_code_and_may_be_corrected_by_it() {
        record.accepted(message("one").facilityRecord("7").born("1990"));
        record.accepted(message("two").facilityRecord("7").born("1991"));
        assertThat(record.record("24021/7").entries()).hasSize(1);
        assertThat(record.count("citizen")).isEqualTo(1);
    }

    @Test
    void the_number_of_a_facility_may_be_as_long_as_it_likes() {
        var random = new Random(831);
        var words = new StringBuilder();
        random.ints(60_000, 'a', 'z').forEach(c -> words.append((char) c));
        record.accepted(message("one").facilityRecord(words.toString()).visit("LK1", "Ho"));
        record.accepted(message("two").facilityRecord(words.toString()).visit("LK2", "Ho"));
        assertThat(record.count("citizen")).isEqualTo(1);
    }

    @Test
    void a_person_with_nothing_but_somebody_elses_number_is_refused_whole() {
        record.accepted(message("mother").personalId(NUMBER).social(SOCIAL).born("1990-01-02"));
        var child = record.send(message("child").social(SOCIAL).born("2026-02-03"));
        assertThat(record.reasonOf(child)).isEqualTo("person-contradicts");
        assertThat(record.count("refused_message")).isEqualTo(1);
        assertThat(record.record(NUMBER).entries()).hasSize(1);
    }

    @Test
    void people_of_two_names_who_share_an_insurance_number_stay_two() {
        record.accepted(message("one").named("Lò Văn Páo").social(SOCIAL).born("1990-01-02"));
        record.accepted(message("two")
                .named("Lò Thị Mẩy")
                .personalId(HERS)
                .social(SOCIAL)
                .born("1990-01-02"));
        assertThat(record.citizen(SOCIAL)).isNotEqualTo(record.citizen(HERS));

        record.accepted(message("three")
                .named("LÒ VĂN PÁO")
                .personalId(HIS)
                .social(SOCIAL)
                .born("1990-01-02"));
        assertThat(record.citizen(SOCIAL)).isEqualTo(record.citizen(HIS));
    }

    @Test
    void a_card_that_stands_alone_is_taken_for_the_number_inside_it() {
        record.accepted(message("one").personalId(NUMBER).social(SOCIAL).born("1990-01-02"));
        record.accepted(message("two").card("DN424" + SOCIAL).visit("LK1", "Ho"));
        assertThat(record.record(NUMBER).entries()).hasSize(2);
        assertThat(record.citizen("DN424" + SOCIAL)).isEqualTo(record.citizen(NUMBER));
    }

    private static List<List<Integer>> permutations(List<Integer> of) {
        if (of.isEmpty()) {
            return List.of(List.of());
        }
        return of.stream()
                .flatMap(first -> {
                    var rest = new ArrayList<>(of);
                    rest.remove(first);
                    return permutations(rest).stream().map(tail -> Stream.concat(Stream.of(first), tail.stream())
                            .toList());
                })
                .toList();
    }
}
