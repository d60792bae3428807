package vn.sosuckhoe.portal.view.reason;

import vn.sosuckhoe.person.Text;
import vn.sosuckhoe.person.place.AdministrativeUnits;
import vn.sosuckhoe.portal.words.Language;
import vn.sosuckhoe.portal.words.Vaccines;
import vn.sosuckhoe.portal.words.Wording;
import vn.sosuckhoe.vaccination.schedule.Schedule;
import vn.sosuckhoe.vaccination.schedule.Vaccine;
import vn.sosuckhoe.vaccination.schedule.VaccineGroup;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The codes of a schedule in the words of one language; a code that the schedule no longer has is shown as it is. */
public record Names(Schedule schedule, Wording wording) {

    private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^)]*\\)\\s*$");
    private static final String TODAY = "province:";
    private static final String FORMER = "before-2025:";

    public String title() {
        return text(schedule.title());
    }

    /** Also of a group, where no vaccine is told. */
    public String vaccine(String code) {
        return Optional.ofNullable(code)
                .map(schedule.vaccines()::get)
                .map(Vaccine::name)
                .map(this::text)
                .orElseGet(() -> group(code));
    }

    /** Without what stands in brackets: {@code 5 trong 1}. */
    public String shortVaccine(String code) {
        var name = vaccine(code);
        return name == null ? null : BRACKETS.matcher(name).replaceFirst("");
    }

    /** "sởi – rubella mũi 2", or "liều" where it is swallowed. */
    public String dose(String vaccine, int number) {
        var words = wording.of(Vaccines.class);
        var known = schedule.vaccines().get(vaccine);
        var name = shortVaccine(vaccine);
        var n = Integer.toString(number);
        return known != null && known.kind() == Vaccine.Kind.LIVE_ORAL
                ? words.swallowOf(name, n)
                : words.doseOf(name, n);
    }

    public static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    public String group(String code) {
        return schedule.groups().stream()
                .filter(group -> group.code().equals(code))
                .findFirst()
                .map(VaccineGroup::name)
                .map(this::text)
                .orElse(code);
    }

    /** Where the group stands in the schedule; unknown ones last. */
    public int place(String group) {
        var at = codes().indexOf(group);
        return at < 0 ? Integer.MAX_VALUE : at;
    }

    /** What was observed about a person; {@code null} where the schedule has no word for it. */
    String observation(String code) {
        return schedule.cautions().stream()
                .filter(caution -> caution.observation().equals(code))
                .findFirst()
                .map(caution -> text(caution.name()))
                .orElse(null);
    }

    /** A province of today or of before the reform; {@code null} for any other area. */
    String area(String code) {
        if (code == null) {
            return null;
        }
        var units = AdministrativeUnits.vietnam();
        if (code.startsWith(TODAY)) {
            return units.province(code.substring(TODAY.length()))
                    .map(province -> province.fullName())
                    .orElse(null);
        }
        return code.startsWith(FORMER)
                ? units.formerProvince(code.substring(FORMER.length()))
                        .map(province -> province.fullName())
                        .orElse(null)
                : null;
    }

    /** Title of a text that values were taken from. */
    String source(String key) {
        var source = schedule.sources().get(key);
        return source == null ? key : source.title();
    }

    private String text(Text text) {
        return wording.language() == Language.VI ? text.vi() : text.en();
    }

    private List<String> codes() {
        return schedule.groups().stream().map(VaccineGroup::code).toList();
    }
}
