package vn.sosuckhoe.fhir.resource.vaccination;

import vn.sosuckhoe.book.Book.Dose;
import vn.sosuckhoe.fhir.resource.Ids;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Ids of doses, made from what was given and when. */
final class DoseIds {

    private DoseIds() {}

    /** In the order of the doses. */
    static List<String> of(UUID book, List<Dose> doses) {
        return Ids.of(book, doses.stream().map(DoseIds::told).toList());
    }

    private static String told(Dose dose) {
        return String.join(
                "\n",
                Objects.toString(dose.code(), ""),
                Objects.toString(dose.name(), ""),
                Objects.toString(dose.date(), ""));
    }
}
