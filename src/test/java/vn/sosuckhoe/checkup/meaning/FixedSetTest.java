package vn.sosuckhoe.checkup.meaning;

import org.junit.jupiter.api.Test;
import vn.sosuckhoe.checkup.meaning.Everybody.Told;
import vn.sosuckhoe.checkup.meaning.Reading.Sentence;
import vn.sosuckhoe.person.Folding;
import vn.sosuckhoe.person.Tsv;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Nothing is ever told but a sentence of the file, in both languages, and none of them frightens without a cause. */
class FixedSetTest {

    private static final List<String[]> FILE = Tsv.rows(Meanings.class, "sentences.tsv");

    /** Sentences that the rules name themselves, and not the table of ranges. */
    private static final Set<String> OF_THE_RULES = Set.of(
            "unknown",
            "who.age",
            "who.sex",
            "who.day",
            "blood-pressure.half",
            "doubt.unreadable",
            "doubt.implausible",
            "doubt.unit-missing",
            "doubt.unit-unknown",
            "doubt.unit-contradicted");

    private static final Pattern ALARM = words(
            "nguy",
            "cấp cứu",
            "115",
            "ngay",
            "gấp",
            "bệnh",
            "nặng",
            "cao",
            "khám lại",
            "hôm nay",
            "danger",
            "emergency",
            "urgent",
            "now",
            "disease",
            "at once",
            "today",
            "severe",
            "high");
    private static final Pattern EMERGENCY =
            words("cấp cứu", "115", "nguy hiểm", "nguy kịch", "cơ sở y tế ngay", "emergency", "danger", "facility now");
    private static final Pattern SENTENCED =
            words("bạn bị", "bạn mắc", "bạn có bệnh", "đã mắc", "you have diabetes", "you suffer", "you are ill");
    private static final Pattern SENSITIVE = words(
            "tâm thần",
            "trầm cảm",
            "động kinh",
            "hiv",
            "aids",
            "giang mai",
            "lậu",
            "nghiện",
            "mental",
            "depression",
            "epilepsy",
            "schizophrenia",
            "syphilis");

    /** Names that stand in Vietnamese print as they are. */
    private static final Set<String> NAMES = Set.of(
            "bmi",
            "hba1c",
            "ldl",
            "hdl",
            "ast",
            "alt",
            "cholesterol",
            "triglycerid",
            "creatinin",
            "axit",
            "uric",
            "nitrit",
            "ceton");

    private static final Pattern SYLLABLE =
            Pattern.compile("(ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdghklmnprstvx])?[aeiouy]{1,3}(ng|nh|ch|[cmnpt])?");

    private static Pattern words(String... words) {
        return Pattern.compile("(?<!\\p{L})(" + String.join("|", words) + ")(?!\\p{L})");
    }

    @Test
    void whatever_the_value_and_whoever_it_is_of_a_sentence_of_the_file_is_told() {
        Map<String, Integer> newest = new HashMap<>();
        FILE.forEach(row -> newest.merge(row[0], Integer.parseInt(row[1]), Math::max));
        var told = Everybody.told().stream().map(Told::sentence).collect(Collectors.toSet());
        assertThat(told).hasSizeGreaterThan(150).allSatisfy(sentence -> {
            assertThat(newest).containsEntry(sentence.id(), sentence.version());
            assertThat(Stream.of(
                            sentence.says().vi(),
                            sentence.says().en(),
                            sentence.action().vi(),
                            sentence.action().en()))
                    .allMatch(text -> text.length() > 7 && text.endsWith("."));
        });
    }

    @Test
    void nobody_is_frightened_by_a_normal_value() {
        assertThat(Everybody.told())
                .filteredOn(told -> told.level() == Level.FINE)
                .hasSizeGreaterThan(40)
                .allSatisfy(told -> assertThat(all(told.sentence()).replaceAll("chiều cao|cân nặng", ""))
                        .doesNotContainPattern(ALARM));
    }

    @Test
    void words_of_emergency_stand_only_where_the_source_has_them() {
        var emergencies = Set.of("blood-pressure.emergency", "spo2.urgent");
        assertThat(Everybody.told()).allSatisfy(told -> {
            assertThat(told.level() == Level.GO_NOW)
                    .isEqualTo(emergencies.contains(told.sentence().id()));
            assertThat(EMERGENCY.matcher(all(told.sentence())).find()).isEqualTo(told.level() == Level.GO_NOW);
        });
    }

    @Test
    void what_calls_somebody_says_where_to_go_and_what_calls_nobody_sets_no_day() {
        assertThat(Everybody.told()).allSatisfy(told -> {
            var action = told.sentence().action().vi();
            if (told.level().callsToStation()) {
                assertThat(action).containsAnyOf("trạm y tế", "cơ sở y tế");
            } else {
                assertThat(action).doesNotContain("hôm nay", "ngày mai", "vài ngày", "hai tuần", "tuần tới");
            }
        });
    }

    @Test
    void one_value_is_no_diagnosis_and_no_sentence_names_what_is_nobody_elses_business() {
        for (var row : FILE) {
            var text = String.join(" ", List.of(row).subList(2, 6)).toLowerCase();
            assertThat(text).as(row[0]).doesNotContainPattern(SENTENCED).doesNotContainPattern(SENSITIVE);
        }
    }

    @Test
    void vietnamese_is_vietnamese() {
        Stream.concat(
                        FILE.stream().flatMap(row -> Stream.of(row[2], row[3])),
                        Tsv.rows(Meanings.class, "ratings.tsv").stream().map(row -> row[2]))
                .flatMap(text -> Stream.of(Folding.fold(text).split("[^a-z0-9]+")))
                .filter(word -> !word.matches("\\d*") && !NAMES.contains(word))
                .forEach(word -> assertThat(word)
                        .matches(each -> SYLLABLE.matcher(each).matches()
                                || Set.of("qđ", "qd", "i", "ii").contains(each)));
    }

    @Test
    void every_sentence_is_one_that_can_be_told_and_none_pretends_to_be_reviewed() {
        var told = Tsv.rows(Meanings.class, "ranges.tsv").stream()
                .map(row -> row[10])
                .collect(Collectors.toCollection(TreeSet::new));
        told.addAll(OF_THE_RULES);
        assertThat(FILE.stream().map(row -> row[0] + " " + row[1])).doesNotHaveDuplicates();
        assertThat(FILE.stream().map(row -> row[0]).collect(Collectors.toSet())).isEqualTo(told);
        assertThat(FILE).allSatisfy(row -> assertThat(row[8]).isEqualTo("no"));
    }

    @Test
    void every_class_has_a_word_and_every_word_a_class() {
        var used = Everybody.told().stream()
                .filter(told -> told.rating() != null)
                .map(told -> told.indicator() + " " + told.rating().code() + " "
                        + told.rating().name().vi())
                .collect(Collectors.toSet());
        for (var row : Tsv.rows(Meanings.class, "ratings.tsv")) {
            if (!row[0].equals("scale")) {
                assertThat(used)
                        .as(row[0] + " " + row[1])
                        .anyMatch(each -> each.endsWith(" " + row[1] + " " + row[2])
                                && (row[0].equals("*") || each.startsWith(row[0] + " ")));
            }
        }
    }

    private static String all(Sentence sentence) {
        return (sentence.says().vi() + " " + sentence.action().vi() + " "
                        + sentence.says().en() + " " + sentence.action().en())
                .toLowerCase();
    }
}
