package vn.sosuckhoe.portal.view.explanation;

import vn.sosuckhoe.checkup.disease.Disease;
import vn.sosuckhoe.checkup.disease.Diseases;
import vn.sosuckhoe.checkup.meaning.Range;
import vn.sosuckhoe.person.Sex;
import vn.sosuckhoe.portal.words.Explaining;
import vn.sosuckhoe.portal.words.Wording;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whom a range is for, in words: "Nữ từ 15 tuổi", "Người từ 18 đến dưới 65 tuổi đã biết có tăng huyết áp". */
record Whose(Wording wording) {

    private static final int YEARS_FROM = 6 * 12;

    String told(Range range) {
        var parts = Stream.of(people(range), ages(range), known(range))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return parts.isEmpty() ? words().everybody() : parts;
    }

    private String people(Range range) {
        if (Boolean.TRUE.equals(range.pregnant())) {
            return words().pregnant();
        }
        if (range.sex() != null) {
            return range.sex() == Sex.MALE ? words().men() : words().women();
        }
        return ages(range).isEmpty() && known(range).isEmpty() ? "" : words().people();
    }

    private String ages(Range range) {
        if (range.from() == 0) {
            return range.until() == Range.NO_END ? "" : words().under(age(range.until()));
        }
        return range.until() == Range.NO_END
                ? words().from(age(range.from()))
                : words().fromUntil(age(range.from()), age(range.until()));
    }

    private String age(int months) {
        return months % 12 == 0 && months >= YEARS_FROM || months == 12
                ? words().years(Integer.toString(months / 12))
                : words().months(Integer.toString(months));
    }

    private String known(Range range) {
        return range.known().isEmpty()
                ? ""
                : words().known(range.known().stream()
                        .map(this::diseases)
                        .collect(Collectors.joining(" " + words().and() + " ")));
    }

    /** Where the disease as such is among them its kinds need not be named. */
    private String diseases(Set<String> codes) {
        return Diseases.all().stream()
                .map(Disease::code)
                .filter(codes::contains)
                .filter(code -> codes.stream().noneMatch(other -> code.startsWith(other + "-")))
                .flatMap(code -> Diseases.ofCode(code).stream())
                .map(disease -> wording.text(disease.name()).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" " + words().or() + " "));
    }

    private Explaining words() {
        return wording.of(Explaining.class);
    }
}
