package vn.sosuckhoe.fhir.resource;

import org.hl7.fhir.r4.model.Reference;
import vn.sosuckhoe.book.Book;
import vn.sosuckhoe.vaccination.outcome.GroupForecast;
import vn.sosuckhoe.vaccination.schedule.Programme;
import vn.sosuckhoe.vaccination.schedule.Schedule;
import vn.sosuckhoe.vaccination.schedule.VaccineGroup;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A book that was opened, and the schedule whose codes it uses.
 *
 * @param id of the book; the patient has the same
 * @param schedule the version that the book was assessed by, for names and codes
 */
public record Facts(UUID id, Book book, Schedule schedule, Sentences sentences) {

    /** @param language Vietnamese or English */
    public static Facts of(UUID id, Book book, Programme programme, Locale language) {
        var schedule = programme.called(
                book.schedule() == null ? null : book.schedule().schedule());
        return new Facts(id, book, schedule, new Sentences(schedule, language));
    }

    public Reference patient() {
        return new Reference("Patient/" + id);
    }

    public List<GroupForecast> groups() {
        return book.schedule() == null ? List.of() : book.schedule().groups();
    }

    public Optional<GroupForecast> forecast(String group) {
        return groups().stream().filter(each -> each.group().equals(group)).findFirst();
    }

    public Optional<VaccineGroup> group(String code) {
        return schedule.groups().stream()
                .filter(each -> each.code().equals(code))
                .findFirst();
    }
}
