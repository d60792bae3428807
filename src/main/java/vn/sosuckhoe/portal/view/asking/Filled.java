package vn.sosuckhoe.portal.view.asking;

import vn.sosuckhoe.book.Book;
import vn.sosuckhoe.book.Book.Dose;
import vn.sosuckhoe.portal.view.Origin;
import vn.sosuckhoe.portal.view.vaccine.DoseKey;
import vn.sosuckhoe.portal.words.Language;
import vn.sosuckhoe.portal.words.Wording;
import vn.sosuckhoe.request.Report.Kind;

import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** "Sởi đơn (MVVAC) · 11/02/2025 · Trạm Y tế X", as staff read it; {@code null} for a dose that the book does not have. */
    public String inBook(Book book) {
        var origin = Origin.of(book, Wording.in(Language.VI));
        return DoseKey.find(book, dose)
                .map(told -> Stream.of(
                                told.name() == null ? told.code() : told.name(),
                                told.date() == null ? null : told.date().vietnamese(),
                                origin.names(told.sources()))
                        .filter(part -> part != null && !part.isBlank())
                        .collect(Collectors.joining(" · ")))
                .orElse(null);
    }
}
