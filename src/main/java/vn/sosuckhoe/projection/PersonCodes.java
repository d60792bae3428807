package vn.sosuckhoe.projection;

import vn.sosuckhoe.book.Book.Coded;
import vn.sosuckhoe.person.CodeList;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.person.place.AdministrativeUnits;
import vn.sosuckhoe.person.place.FormerProvince;
import vn.sosuckhoe.person.place.Province;

import java.time.LocalDate;

/** National codes of a person with their words; a code that stands in no list is shown as it was sent. */
final class PersonCodes {

    /** Resolution 202/2025/QH15: 63 provinces became 34; many codes went on with another area. */
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    /** Việt Nam in the tables of health insurance. */
    private static final String VIETNAM = "000";

    private final AdministrativeUnits units;

    PersonCodes(AdministrativeUnits units) {
        this.units = units;
    }

    Coded ethnicity(String code) {
        return named(code, CodeList.ethnicities().name(code).orElse(null));
    }

    Coded nationality(String code) {
        return named(code, VIETNAM.equals(code) ? "Việt Nam" : null);
    }

    /** No list of occupations is settled among the senders. */
    Coded asSent(String code) {
        return named(code, null);
    }

    /** Births before the reform were registered under the old provinces. */
    Coded birthProvince(String code, PartialDate birthDate) {
        var former = units.formerProvince(code).map(FormerProvince::fullName);
        var today = units.province(code).map(Province::fullName);
        var old = birthDate != null && birthDate.latest().isBefore(REFORM);
        return named(code, (old ? former.or(() -> today) : today.or(() -> former)).orElse(null));
    }

    private static Coded named(String code, String name) {
        if (code == null) {
            return null;
        }
        return name == null ? new Coded(null, code) : new Coded(code, name);
    }
}
