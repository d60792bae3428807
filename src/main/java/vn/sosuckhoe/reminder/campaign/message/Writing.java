package vn.sosuckhoe.reminder.campaign.message;

import vn.sosuckhoe.person.PersonName;
import vn.sosuckhoe.reminder.Channel;
import vn.sosuckhoe.reminder.delivery.Outgoing;
import vn.sosuckhoe.reminder.plan.Invitee;
import vn.sosuckhoe.reminder.plan.Letter;
import vn.sosuckhoe.reminder.plan.Wave;
import vn.sosuckhoe.reminder.text.Moment;
import vn.sosuckhoe.reminder.text.Template;
import vn.sosuckhoe.reminder.text.Template.Message;
import vn.sosuckhoe.reminder.text.Values;
import vn.sosuckhoe.reminder.text.Variable;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Puts a campaign's words onto its letters.
 *
 * @param station name of the facility, as far as there is room for it
 * @param link where everybody reads and answers
 * @param secret names are left out
 */
public record Writing(
        UUID campaign, String facility, String station, Template template, String place, String link, boolean secret) {

    /** Of a facility that has not told its name, or a longer one than there is room for. */
    public static final String SOME_STATION = "Trạm y tế";

    public static String station(String name) {
        return name == null || name.isBlank() || name.strip().length() > Variable.STATION.longest()
                ? SOME_STATION
                : name.strip();
    }

    /** Empty where something that the words need cannot be written into them: then paper has to do. */
    public Optional<Outgoing> outgoing(Letter letter, Wave wave, String code) {
        var moment = Moment.of(wave.code());
        var values = values(letter, people(letter.about(), letter.language()), code);
        if (values.faults(moment).stream().anyMatch(fault -> fault.field() == Variable.PEOPLE)) {
            values = values(letter, nameless(letter.about().size(), letter.language()), code);
        }
        if (!values.faults(moment).isEmpty()) {
            return Optional.empty();
        }
        var message = template.write(letter.channel(), moment, letter.language(), values);
        return Optional.of(outgoing(letter, wave, code, message));
    }

    private Outgoing outgoing(Letter letter, Wave wave, String code, Message message) {
        return new Outgoing(
                UUID.randomUUID(),
                letter.channel(),
                letter.address(),
                letter.language(),
                letter.channel() == Channel.SMS ? null : message.subject(),
                message.body(),
                letter.key(),
                code,
                facility,
                template.code(),
                campaign,
                wave.code(),
                letter.notBefore(),
                letter.expiresAt(),
                letter.about().stream().map(Invitee::book).toList());
    }

    private Values values(Letter letter, String people, String code) {
        var when = letter.appointment();
        return when == null
                ? new Values(station, place, null, null, null, people, code, link)
                : new Values(
                        station,
                        when.place() == null ? place : when.place(),
                        when.day(),
                        when.from(),
                        when.to(),
                        people,
                        code,
                        link);
    }

    /** One by the whole name, several by their given names. */
    private String people(List<Invitee> about, String language) {
        if (secret) {
            return nameless(about.size(), language);
        }
        var names = about.stream().map(person -> PersonName.read(person.name())).toList();
        if (names.stream().anyMatch(Optional::isEmpty)) {
            return nameless(about.size(), language);
        }
        if (about.size() == 1) {
            return names.get(0).orElseThrow().display();
        }
        var given = names.stream()
                .map(name -> new PersonName(name.orElseThrow().display()).givenName())
                .collect(Collectors.joining(", "));
        return counted(about.size(), language) + ": " + given;
    }

    public static String nameless(int people, String language) {
        if (people > 1) {
            return counted(people, language);
        }
        return language.equals("en") ? "you" : "ông/bà";
    }

    private static String counted(int people, String language) {
        return people + (language.equals("en") ? " people" : " người");
    }
}
