package vn.sosuckhoe.vaccination.product;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sosuckhoe.vaccination.file.Programmes;
import vn.sosuckhoe.vaccination.schedule.Programme;
import vn.sosuckhoe.vaccination.schedule.Vaccine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class CatalogueTest {

    private static final Programme TCMR = Programmes.tcmr();

    /** New for each test: a catalogue remembers what it found. */
    private final Catalogue catalogue =
            new Catalogue(TCMR.versions().get(0).vaccines().values());

    record Spelling(String name, String vaccine, String code, String group) {

        static Spelling read(String line) {
            var parts = List.of((line + " | | ").split("\\|")).stream()
                    .map(String::strip)
                    .toList();
            return new Spelling(parts.get(0), parts.get(1), parts.get(2), parts.get(3));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("spellings")
    void a_spelling_means_the_vaccine_a_nurse_means(Spelling spelling) {
        var found = catalogue.find(spelling.code(), spelling.name(), spelling.group());
        assertThat(found.map(Vaccine::code).orElse("-")).as(spelling.toString()).isEqualTo(spelling.vaccine());
    }

    static List<Spelling> spellings() {
        return lines("spellings.txt").map(Spelling::read).toList();
    }

    @Test
    void the_table_holds_enough_spellings_of_both_sorts() {
        assertThat(spellings().stream().filter(spelling -> !spelling.vaccine().equals("-")))
                .hasSizeGreaterThanOrEqualTo(120);
        assertThat(spellings().stream().filter(spelling -> spelling.vaccine().equals("-")))
                .hasSizeGreaterThanOrEqualTo(20);
    }

    @Test
    void every_name_a_vaccine_is_written_by_finds_it() {
        for (var vaccine : TCMR.versions().get(0).vaccines().values()) {
            assertThat(vaccine.written()).allSatisfy(name -> assertThat(catalogue.find(null, name, null))
                    .as(name)
                    .contains(vaccine));
        }
    }

    @Test
    void a_code_and_a_name_that_mean_different_vaccines_mean_none() {
        assertThat(catalogue.find("BCG", "Imojev", null)).isEmpty();
    }

    @Test
    void a_code_alone_is_enough_unless_the_name_tells_of_no_dose() {
        assertThat(catalogue.find("VAT", null, "3").map(Vaccine::code)).contains("TT");
        assertThat(catalogue.find("VAT", "mũi 2", "3").map(Vaccine::code)).contains("TT");
        assertThat(catalogue.find("VAT", "chưa tiêm", "3")).isEmpty();
    }

    @Test
    void nothing_said_finds_nothing() {
        assertThat(catalogue.find(null, null, null)).isEmpty();
    }

    private static Stream<String> lines(String resource) {
        try (var in = CatalogueTest.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank());
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
