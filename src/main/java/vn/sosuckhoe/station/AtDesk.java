package vn.sosuckhoe.station;

import vn.sosuckhoe.access.Caller;
import vn.sosuckhoe.book.staff.StaffReader;
import vn.sosuckhoe.http.Failure;
import vn.sosuckhoe.person.place.AdministrativeUnits;
import vn.sosuckhoe.person.place.Commune;
import vn.sosuckhoe.portal.Asked;
import vn.sosuckhoe.portal.Pages;

import java.time.LocalDate;
import java.util.List;

/**
 * Staff at work, in one commune.
 *
 * @param commune code of one of their own
 */
public record AtDesk(Asked asked, Caller.Staff staff, String commune, LocalDate today) {

    /** A commune they work in, to choose from. */
    public record Place(String code, String name, boolean chosen) {}

    public static AtDesk of(Pages pages) {
        return of(pages, null);
    }

    /**
     * @param chosen code of a commune, {@code null} or blank for the main one; 404 for one that is not theirs, whether there
     *     is such a commune or not
     */
    public static AtDesk of(Pages pages, String chosen) {
        var asked = pages.asked();
        if (!(asked.caller() instanceof Caller.Staff staff)) {
            throw Failure.wrongRole();
        }
        if (chosen == null || chosen.isBlank()) {
            return new AtDesk(asked, staff, staff.commune(), pages.today());
        }
        if (!staff.communes().contains(chosen)) {
            throw Failure.notFound();
        }
        return new AtDesk(asked, staff, chosen, pages.today());
    }

    public StaffReader reader() {
        return new StaffReader(staff.user(), staff.name(), staff.facility(), staff.communes(), staff.session());
    }

    public String communeName() {
        return name(commune);
    }

    /** Empty for staff of a single commune, who have nothing to choose. */
    public List<Place> places() {
        return staff.communes().size() < 2
                ? List.of()
                : staff.communes().stream()
                        .map(code -> new Place(code, name(code), code.equals(commune)))
                        .toList();
    }

    private static String name(String code) {
        return AdministrativeUnits.vietnam()
                .commune(code)
                .map(Commune::fullName)
                .orElse(code);
    }
}
