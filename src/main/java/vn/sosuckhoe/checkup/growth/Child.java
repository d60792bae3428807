package vn.sosuckhoe.checkup.growth;

import vn.sosuckhoe.checkup.growth.reference.Age;
import vn.sosuckhoe.person.Sex;

import java.time.LocalDate;

/**
 * The child, as far as growth asks.
 *
 * @param birth to the day; who is known by the year only cannot be judged
 * @param sex {@code null} where not known: then there is no z-score
 * @param preterm born before term; {@code null} where not known
 */
public record Child(LocalDate birth, Sex sex, Boolean preterm) {

    Age on(LocalDate day) {
        return Age.between(birth, day);
    }

    /** No longer a child in WHO's curves: from the nineteenth birthday on. */
    public boolean grown(LocalDate on) {
        return on(on).completedMonths() >= Rule.number("grown-from").longValue();
    }

    /** From here on WHO's reference of 5–19 years counts, which knows no weight for height. */
    public boolean schoolAge(LocalDate on) {
        return on(on).days() > Rule.number("standards-until").longValue();
    }

    public boolean bornTooEarly() {
        return Boolean.TRUE.equals(preterm);
    }
}
