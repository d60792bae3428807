package vn.sosuckhoe.book;

import vn.sosuckhoe.book.Book.Coded;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.person.Sex;

import java.time.LocalDate;
import java.util.List;

/**
 * Who the book is about.
 *
 * @param name for people to read ("Lương Thị Bảo Ngân")
 * @param temporary the person has no personal number yet (a newborn)
 * @param discrepancies fields that two sources tell differently; the newest one is shown above
 */
public record Person(
        String name,
        Sex sex,
        PartialDate birthDate,
        boolean temporary,
        List<Identifier> identifiers,
        String bloodAbo,
        String bloodRh,
        Coded birthProvince,
        Coded ethnicity,
        Coded nationality,
        Coded religion,
        Coded occupation,
        IdentityPaper identityPaper,
        Household household,
        Address permanentAddress,
        Address currentAddress,
        String landline,
        String mobile,
        String email,
        List<Relation> relations,
        List<Discrepancy> discrepancies) {

    /** @param status {@code ACTIVE}, {@code REPLACED}, {@code CANCELLED} */
    public record Identifier(String type, String value, String status) {}

    public record IdentityPaper(String number, PartialDate issued, String place) {}

    public record Household(String code, String memberCode, String relationToHead) {}

    /**
     * @param text as written by the source
     * @param commune today's commune, if the codes tell one
     * @param formerly the unit before 01/07/2025, where an old code was sent
     */
    public record Address(String text, String hamlet, String commune, String province, String formerly) {}

    /**
     * @param guardian stands in the record as guardian of this person
     * @param guardianSources facility codes of those who say so, sorted, for the owner to see who gave away a key
     * @param basis of a guardian: {@code record}, or confirmed by staff: {@code parent appointed institution authorised}
     * @param until first day on which this guardian can no longer open the book; {@code null} for one who never could
     */
    public record Relation(
            String kind,
            String text,
            String name,
            String phone,
            boolean guardian,
            List<String> guardianSources,
            String basis,
            LocalDate until) {

        public Relation(
                String kind, String text, String name, String phone, boolean guardian, List<String> guardianSources) {
            this(kind, text, name, phone, guardian, guardianSources, null, null);
        }

        public Relation {
            guardianSources = guardianSources == null ? List.of() : List.copyOf(guardianSources);
        }
    }

    public record Discrepancy(String field, String shown, String other, String source) {}
}
