package vn.sosuckhoe.portal.view.reason;

import vn.sosuckhoe.portal.words.Because;
import vn.sosuckhoe.portal.words.Wording;
import vn.sosuckhoe.vaccination.outcome.Reason;
import vn.sosuckhoe.vaccination.schedule.Provenance.Confidence;

import java.time.LocalDate;
import java.util.regex.Pattern;

/** One sentence for every kind of reason; what a reason does not tell is said in general words. */
public final class Sentences {

    private static final Pattern SURE = Pattern.compile("(.*) ([HML])");

    private final Names names;
    private final Wording wording;
    private final Because words;
    private final Spans spans;

    public Sentences(Names names) {
        this.names = names;
        this.wording = names.wording();
        this.words = wording.of(Because.class);
        this.spans = new Spans(words);
    }

    /** {@code null} for no reason. */
    public Why why(Reason reason) {
        if (reason == null) {
            return null;
        }
        var sure = confidence(reason.source());
        return new Why(sentence(reason), source(reason.source(), sure), sure != null && sure != Confidence.H);
    }

    String sentence(Reason reason) {
        var span = spans.length(reason.span());
        var age = spans.age(reason.span());
        return switch (reason.kind()) {
            case MINIMUM_AGE -> words.minimumAge(age);
            case RECOMMENDED_AGE -> words.recommendedAge(age);
            case LATEST_AGE -> words.latestAge(age);
            case MAXIMUM_AGE -> words.maximumAge(age);
            case MINIMUM_INTERVAL -> words.minimumInterval(dose(reason), span);
            case RECOMMENDED_INTERVAL -> words.recommendedInterval(dose(reason), span);
            case LATEST_INTERVAL -> words.latestInterval(dose(reason), span);
            case CONFLICT -> words.conflict(vaccineBefore(reason), span);
            case AFTER_OBSERVATION -> words.afterObservation(observed(reason), span);
            case ROLLED_OUT -> words.rolledOut(place(reason), day(reason.since()));
            case INTRODUCED -> words.introduced(day(reason.since()));
            case CATCH_UP -> words.catchUp();
            case GRACE -> words.grace(span);
            case TOO_YOUNG -> words.tooYoung(age);
            case TOO_OLD_FOR_DOSE -> words.tooOldForDose(age);
            case TOO_SOON -> words.tooSoon(dose(reason), span);
            case TOO_SOON_AFTER_CONFLICT -> words.tooSoonAfterConflict(vaccineBefore(reason), span);
            case WRONG_VACCINE -> words.wrongVaccine(vaccine(reason));
            case WRONG_VACCINE_AGE -> words.wrongVaccineAge(vaccine(reason), age);
            case TOLD_TWICE -> reason.since() == null ? words.toldTwice() : words.toldTwiceOn(day(reason.since()));
            case ALREADY_COMPLETE -> words.alreadyComplete();
            case NOT_IN_SCHEDULE -> words.notInSchedule();
            case UNKNOWN_VACCINE -> words.unknownVaccine();
            case INEXACT_DAY -> words.inexactDay();
            case NO_LONGER_TOLD -> words.noLongerTold();
            case IMPOSSIBLE_DAY -> words.impossibleDay();
            case COMPLETE -> words.complete();
            case TOO_OLD -> words.tooOld(age);
            case NOT_ROLLED_OUT -> words.notRolledOut(place(reason));
            case NOT_FOR_THIS_PERSON -> words.notForThisPerson();
            case CONTRAINDICATED -> words.contraindicated(observed(reason));
            case POSTPONED -> words.postponed(observed(reason));
            case IMMUNE -> words.immune(observed(reason));
            case NOT_NEEDED -> words.notNeeded();
        };
    }

    private String dose(Reason reason) {
        var dose = reason.number() == null ? words.doseBefore() : words.dose(Integer.toString(reason.number()));
        return on(dose, reason.since());
    }

    private String vaccine(Reason reason) {
        return reason.what() == null ? words.someVaccine() : names.vaccine(reason.what());
    }

    private String vaccineBefore(Reason reason) {
        return on(reason.what() == null ? words.someVaccineBefore() : names.vaccine(reason.what()), reason.since());
    }

    private String observed(Reason reason) {
        var known = names.observation(reason.what());
        return on(known == null ? words.someFact() : known, reason.since());
    }

    private String place(Reason reason) {
        var known = names.area(reason.what());
        return known == null ? words.somePlace() : known;
    }

    private String on(String what, LocalDate since) {
        return since == null ? what : words.onDay(what, wording.day(since));
    }

    private String day(LocalDate since) {
        return since == null ? words.someDay() : words.theDay(wording.day(since));
    }

    /** "TT38 H": the confidence stands last; where it does not, nobody can be sure. */
    private static Confidence confidence(String source) {
        if (source == null) {
            return null;
        }
        var written = SURE.matcher(source);
        return written.matches() ? Confidence.valueOf(written.group(2)) : Confidence.L;
    }

    private String source(String source, Confidence sure) {
        if (source == null) {
            return null;
        }
        var title = names.source(SURE.matcher(source).replaceAll("$1"));
        return words.source(
                title,
                switch (sure) {
                    case H -> words.high();
                    case M -> words.middle();
                    case L -> words.low();
                });
    }
}
