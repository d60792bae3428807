package vn.sosuckhoe.reminder.inbox;

import vn.sosuckhoe.checkup.care.rule.Programme;
import vn.sosuckhoe.checkup.disease.Disease;
import vn.sosuckhoe.checkup.disease.Diseases;
import vn.sosuckhoe.person.Text;
import vn.sosuckhoe.person.Tsv;
import vn.sosuckhoe.roll.desk.WorkList;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableMap;

/**
 * What an invitation is about, in words for the one who is invited: {@code occasions.tsv}.
 *
 * @param kept from guardians, as other sensitive things are
 * @param bring what is asked for where the station says nothing of its own
 */
public record Occasion(boolean kept, Text what, Text why, Text bring) {

    private static final Map<String, Occasion> BY_LIST = Tsv.rows(Occasion.class, "occasions.tsv").stream()
            .collect(toUnmodifiableMap(
                    row -> row[0],
                    row -> new Occasion(
                            row[1].equals("yes"),
                            new Text(row[2], row[3]),
                            new Text(row[4], row[5]),
                            new Text(row[6], row[7]))));

    private static final Occasion UNTOLD = BY_LIST.get("-");

    /** A sensitive disease or programme: whatever list it is on, it is kept. */
    private static final List<String> SENSITIVE = Stream.concat(
                    Diseases.all().stream().filter(Disease::sensitive).map(Disease::code),
                    Programme.all().stream().filter(Programme::sensitive).map(Programme::code))
            .distinct()
            .toList();

    /** For the database, which must not mark as read what it does not show. */
    static final String KEPT =
            anyOf(Stream.concat(SENSITIVE.stream(), names(true))).pattern();

    static final String ORDINARY = anyOf(names(false)).pattern();

    /** @param selection as stored with the campaign; what is not understood is kept */
    static Occasion of(String selection) {
        var list = Arrays.stream(WorkList.values())
                .filter(each -> anyOf(names(each)).matcher(selection).find())
                .findFirst();
        var told = list.map(each -> BY_LIST.get(each.name())).orElse(UNTOLD);
        return told.kept || !Pattern.compile(KEPT).matcher(selection).find()
                ? told
                : new Occasion(true, told.what, told.why, told.bring);
    }

    private static Stream<String> names(boolean kept) {
        return Arrays.stream(WorkList.values())
                .filter(list -> BY_LIST.get(list.name()).kept == kept)
                .flatMap(Occasion::names);
    }

    private static Stream<String> names(WorkList list) {
        return Stream.of(list.name(), list.code());
    }

    /** Whole words; the same in Java and in PostgreSQL. */
    private static Pattern anyOf(Stream<String> words) {
        return Pattern.compile(words.collect(joining("|", "(^|[^A-Za-z0-9_-])(", ")($|[^A-Za-z0-9_-])")));
    }
}
