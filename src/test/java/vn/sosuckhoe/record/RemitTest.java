package vn.sosuckhoe.record;

import org.junit.jupiter.api.Test;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.record.statement.ConfidentialStatement;
import vn.sosuckhoe.record.statement.PersonStatement;
import vn.sosuckhoe.record.statement.PersonStatement.Address;
import vn.sosuckhoe.record.statement.Statement;
import vn.sosuckhoe.record.statement.Statement.Kind;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class RemitTest {

    private static final String STATION = "24021";
    private static final String HOSPITAL = "24001";
    /** Phường Ba Đình, Hà Nội. */
    private static final String HERE = "00004";

    private static final String ELSEWHERE = "00070";

    @Test
    void people_whom_the_facility_told_of_are_its_own_wherever_they_live() {
        assertThat(covers(entry(STATION, "1", lives(null, address(ELSEWHERE))))).isTrue();
        assertThat(covers(entry(HOSPITAL, "1", lives(null, address(ELSEWHERE)))))
                .isFalse();
        assertThat(covers()).isFalse();
    }

    @Test
    void what_the_facility_took_back_makes_nobody_its_own() {
        assertThat(covers(
                        new Entry(Kind.VISIT, STATION, "", "v", "1", null, null),
                        entry(HOSPITAL, "1", lives(null, address(ELSEWHERE)))))
                .isFalse();
    }

    @Test
    void people_who_live_in_the_commune_now_are_its_own() {
        assertThat(covers(entry(HOSPITAL, "1", lives(null, address(HERE))))).isTrue();
        assertThat(covers(entry(HOSPITAL, "1", lives(address(HERE), address(ELSEWHERE)))))
                .isFalse();
        assertThat(covers(entry(HOSPITAL, "1", lives(address(ELSEWHERE), address(HERE)))))
                .isTrue();
    }

    @Test
    void of_several_sources_the_newest_that_names_a_commune_says_where_somebody_lives() {
        assertThat(covers(
                        entry("24002", "2024", lives(null, address(HERE))),
                        entry(HOSPITAL, "2025", lives(null, address(ELSEWHERE)))))
                .isFalse();
        assertThat(covers(
                        entry("24002", "2024", lives(null, address(HERE))),
                        entry(HOSPITAL, "2025", lives(null, new Address("số 1", "01", null, null, null)))))
                .isTrue();
        assertThat(covers(
                        entry(HOSPITAL, "2025", new ConfidentialStatement(PartialDate.parse("2025-01-01"))),
                        entry("24002", "2024", lives(null, address(HERE)))))
                .isTrue();
    }

    @Test
    void an_old_commune_is_each_of_those_it_became() {
        // Phường Dịch Vọng of before the reform, today in two
        var old = new Address(null, "01", "005", "00166", null);
        assertThat(Remit.covers(STATION, "00166", List.of(entry(HOSPITAL, "1", lives(null, old)))))
                .isTrue();
        assertThat(Remit.covers(STATION, "00160", List.of(entry(HOSPITAL, "1", lives(null, old)))))
                .isTrue();
        assertThat(Remit.covers(STATION, HERE, List.of(entry(HOSPITAL, "1", lives(null, old)))))
                .isFalse();
    }

    private static boolean covers(Entry... entries) {
        return Remit.covers(STATION, HERE, List.of(entries));
    }

    private static Entry entry(String source, String version, Statement statement) {
        return new Entry(statement.kind(), source, "", "", version, null, statement);
    }

    private static Address address(String commune) {
        return new Address(null, "01", null, commune, null);
    }

    private static PersonStatement lives(Address permanent, Address current) {
        return new PersonStatement(
                "Lê Thị Mẫu",
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                permanent,
                current,
                null,
                null,
                null,
                List.of());
    }
}
