package vn.sosuckhoe.portal.view.growth;

import vn.sosuckhoe.checkup.growth.Child;
import vn.sosuckhoe.checkup.growth.Rhythm;

import java.time.LocalDate;

/**
 * When to measure again.
 *
 * @param source who says so, {@code null} where nobody does
 */
public record NextView(String sentence, String rhythm, String source) {

    static NextView of(Child child, LocalDate last, Said said, LocalDate today) {
        var words = said.words();
        return Rhythm.after(child, last)
                .map(next -> new NextView(
                        next.on().isBefore(today)
                                ? words.nextPassed(said.wording().day(next.on()))
                                : words.nextOn(said.wording().day(next.on())),
                        next.every() == 1 ? words.everyMonth() : words.everyMonths(Integer.toString(next.every())),
                        words.by(next.source().text())))
                .orElseGet(() -> new NextView(words.nextAtSchool(), null, null));
    }
}
