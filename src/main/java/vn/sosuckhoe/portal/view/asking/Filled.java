package vn.sosuckhoe.portal.view.asking;

import vn.sosuckhoe.book.Book.Dose;
import vn.sosuckhoe.portal.view.vaccine.DoseKey;
import vn.sosuckhoe.request.Report.Kind;

import java.util.UUID;

/**
 * The form as it stands on the page; each text may be {@code null}.
 *
 * @param id of the request it will become
 * @param dose key of the dose it is about, or {@code null}
 */
public record Filled(UUID id, String kind, String vaccine, String day, String words, String dose) {

    /** Empty, or about a dose of the book. */
    public static Filled about(Dose dose) {
        return dose == null
                ? new Filled(UUID.randomUUID(), Kind.MISSING.code(), null, null, null, null)
                : new Filled(
                        UUID.randomUUID(),
                        Kind.WRONG.code(),
                        dose.name() == null ? dose.code() : dose.name(),
                        dose.date() == null ? null : dose.date().vietnamese(),
                        null,
                        DoseKey.of(dose));
    }

    /** The same content as another request. */
    public Filled anew() {
        return new Filled(UUID.randomUUID(), kind, vaccine, day, words, dose);
    }
}
