package vn.sosuckhoe.portal.view.vaccine;

import vn.sosuckhoe.book.Book;
import vn.sosuckhoe.book.Book.Dose;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.portal.view.Origin;
import vn.sosuckhoe.portal.view.reason.Names;
import vn.sosuckhoe.portal.view.reason.Sentences;
import vn.sosuckhoe.portal.words.Because;
import vn.sosuckhoe.portal.words.Doses;
import vn.sosuckhoe.portal.words.Vaccines;
import vn.sosuckhoe.portal.words.Wording;
import vn.sosuckhoe.vaccination.outcome.Verdict;
import vn.sosuckhoe.vaccination.outcome.Verdict.Count;
import vn.sosuckhoe.vaccination.outcome.Verdict.Outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The doses given, with what the schedule says about each. */
final class GivenItems {

    private final UUID id;
    private final Book book;
    private final Names names;
    private final Sentences sentences;
    private final Wording wording;
    private final Vaccines words;
    private final Origin origin;

    GivenItems(UUID id, Book book, Names names) {
        this.id = id;
        this.book = book;
        this.names = names;
        this.sentences = new Sentences(names);
        this.wording = names.wording();
        this.words = wording.of(Vaccines.class);
        this.origin = Origin.of(book, wording);
    }

    List<Item> all() {
        var items = new ArrayList<Item>();
        for (var i = 0; i < book.vaccinations().size(); i++) {
            items.add(item(book.vaccinations().get(i), verdict(i)));
        }
        return items;
    }

    private Verdict verdict(int dose) {
        var schedule = book.schedule();
        return schedule == null || dose >= schedule.verdicts().size()
                ? null
                : schedule.verdicts().get(dose);
    }

    private Item item(Dose dose, Verdict verdict) {
        var status = Status.of(verdict);
        return new Item(
                status,
                status.word(words),
                dose.date() == null ? null : dose.date().earliest(),
                counted(verdict).stream()
                        .mapToInt(count -> names.place(count.group()))
                        .min()
                        .orElse(Integer.MAX_VALUE),
                dose.name() == null ? dose.code() : dose.name(),
                number(verdict),
                dose.date() == null
                        ? wording.of(Doses.class).undated()
                        : dose.date().vietnamese(),
                age(dose.date()),
                origin.names(dose.sources()),
                verdict == null ? null : sentences.why(verdict.reason()),
                dose.told() ? null : wording.of(Doses.class).notTold(),
                more(dose, verdict),
                "/so/" + id + "/bao-sai?mui=" + DoseKey.of(dose));
    }

    private String age(PartialDate on) {
        var born = book.person().birthDate();
        if (on != null && on.isExact() && on.equals(born)) {
            return words.onBirthday();
        }
        return on == null || !on.isExact() || born == null || !born.isExact() || on.compareTo(born) < 0
                ? null
                : words.ageAt(wording.age(born, on.earliest()));
    }

    /** What most of its groups call it: a combined vaccine may be the second of one and the first of the others. */
    private String number(Verdict verdict) {
        return counted(verdict).stream()
                .filter(count -> count.number() != null)
                .collect(Collectors.groupingBy(Count::number, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<Integer, Long>comparingByValue()
                        .thenComparing(Map.Entry.<Integer, Long>comparingByKey().reversed()))
                .map(most -> wording.of(Because.class).dose(most.getKey().toString()))
                .orElse(null);
    }

    private static List<Count> counted(Verdict verdict) {
        return verdict == null
                ? List.of()
                : verdict.counts().stream()
                        .filter(count -> count.outcome() == Outcome.VALID)
                        .toList();
    }

    private List<String> more(Dose dose, Verdict verdict) {
        var doses = wording.of(Doses.class);
        var more = new ArrayList<String>();
        add(more, words::known, differs(dose) ? names.vaccine(dose.vaccine()) : null);
        var counts = counted(verdict).stream()
                .filter(count -> count.number() != null)
                .map(count -> words.aim(count.number().toString(), names.group(count.group())))
                .collect(Collectors.joining("; "));
        add(more, words::counts, counts.isEmpty() ? null : counts);
        add(more, Function.identity(), origin.told(dose.sources()));
        more.add(words.lot());
        add(more, doses::group, dose.group());
        add(more, doses::reaction, dose.reaction());
        add(more, doses::pregnancyMonth, dose.pregnancyMonth());
        return more;
    }

    private boolean differs(Dose dose) {
        return dose.vaccine() != null && !names.vaccine(dose.vaccine()).equals(dose.name());
    }

    private static void add(List<String> lines, Function<String, String> sentence, String value) {
        if (value != null && !value.isBlank()) {
            lines.add(sentence.apply(value));
        }
    }
}
