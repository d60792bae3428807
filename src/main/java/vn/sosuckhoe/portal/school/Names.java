package vn.sosuckhoe.portal.school;

import vn.sosuckhoe.person.Text;
import vn.sosuckhoe.portal.words.Language;
import vn.sosuckhoe.vaccination.outcome.Assessment;
import vn.sosuckhoe.vaccination.schedule.Programme;
import vn.sosuckhoe.vaccination.schedule.Schedule;
import vn.sosuckhoe.vaccination.schedule.VaccineGroup;

import java.util.Map;
import java.util.stream.Collectors;

/** The schedule's words for its groups; a code that has none stands for itself. */
record Names(String title, String version, Map<String, String> groups) {

    /** @param assessment or {@code null} */
    static Names of(Programme programme, Assessment assessment, Language language) {
        if (assessment == null) {
            return new Names("", "", Map.of());
        }
        var space = assessment.schedule().lastIndexOf(' ');
        var version = assessment.schedule().substring(space + 1);
        var schedule = programme.called(assessment.schedule());
        return new Names(text(schedule.title(), language), version, groups(schedule, language));
    }

    String group(String code) {
        return groups.getOrDefault(code, code);
    }

    private static Map<String, String> groups(Schedule schedule, Language language) {
        return schedule.groups().stream()
                .collect(Collectors.toMap(
                        VaccineGroup::code, group -> text(group.name(), language), (one, other) -> one));
    }

    private static String text(Text text, Language language) {
        return language == Language.VI ? text.vi() : text.en();
    }
}
