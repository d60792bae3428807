package vn.sosuckhoe.portal.words;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.person.Text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** One language: its bundles, its words for codes, and how it writes days, ages and numbers. */
public final class Wording {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final Pattern NOT_LETTER_OR_DIGIT = Pattern.compile("[^A-Za-z0-9]+");
    private static final Pattern UNDERLINED_END = Pattern.compile("^_|_$");
    private static final Map<Language, Wording> ALL = new EnumMap<>(Language.class);

    private final Language language;
    private final Map<Class<?>, Object> bundles = new HashMap<>();
    private final Map<String, String> terms = new HashMap<>();

    private Wording(Language language) {
        this.language = language;
        for (var bundle : Bundles.ALL) {
            bundles.put(bundle, bundleOf(bundle, language));
        }
        for (var term : Term.values()) {
            terms.put(term.name(), of(Terms.class).term(term));
        }
    }

    /** Made once a language; needs the running container, because that is where bundles live. */
    public static synchronized Wording in(Language language) {
        return ALL.computeIfAbsent(language, Wording::new);
    }

    private static Object bundleOf(Class<?> bundle, Language language) {
        return language == Language.VI
                ? MessageBundles.get(bundle)
                : MessageBundles.get(bundle, Localized.Literal.of(language.tag()));
    }

    public Language language() {
        return language;
    }

    /** The bundle of that kind in this language. */
    public <T> T of(Class<T> bundle) {
        return bundle.cast(bundles.get(bundle));
    }

    /** The word for a code of a list ({@code "measure", "respiratory-rate"}), or {@code otherwise} if it has none. */
    public String term(String list, String code, String otherwise) {
        if (code == null) {
            return otherwise;
        }
        var key = list + "_" + key(code);
        return terms.getOrDefault(key.toUpperCase(Locale.ROOT), otherwise);
    }

    private static String key(String code) {
        return UNDERLINED_END
                .matcher(NOT_LETTER_OR_DIGIT.matcher(code).replaceAll("_"))
                .replaceAll("");
    }

    public String text(Text text) {
        return language == Language.VI ? text.vi() : text.en();
    }

    public String day(LocalDate date) {
        return DAY.format(date);
    }

    public String day(OffsetDateTime moment) {
        return DAY.format(moment.atZoneSameInstant(VIETNAM));
    }

    public String time(OffsetDateTime moment) {
        return TIME.format(moment.atZoneSameInstant(VIETNAM));
    }

    /** Decimal comma in Vietnamese, point in English. */
    public String number(BigDecimal value) {
        var plain = value.stripTrailingZeros().toPlainString();
        return language == Language.VI ? plain.replace('.', ',') : plain;
    }

    /** "2 tuổi 3 tháng", "9 tháng tuổi", "12 ngày tuổi"; "khoảng" where only the month or year of birth is known. */
    public String age(PartialDate born, LocalDate today) {
        var told = of(Told.class);
        if (born == null || born.earliest().isAfter(today)) {
            return told.ageUnknown();
        }
        var age = age(born.earliest(), today);
        return born.isExact() ? age : told.about(age);
    }

    private String age(LocalDate born, LocalDate today) {
        var told = of(Told.class);
        var months = ChronoUnit.MONTHS.between(born, today);
        var years = months / 12;
        if (months < 1) {
            return told.daysOld(Long.toString(ChronoUnit.DAYS.between(born, today)));
        }
        if (months < 24) {
            return told.monthsOld(Long.toString(months));
        }
        return years < 6 && months % 12 > 0
                ? told.yearsMonthsOld(Long.toString(years), Long.toString(months % 12))
                : told.yearsOld(Long.toString(years));
    }
}
