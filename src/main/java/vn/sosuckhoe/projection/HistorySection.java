package vn.sosuckhoe.projection;

import vn.sosuckhoe.book.History;
import vn.sosuckhoe.book.History.Stated;
import vn.sosuckhoe.person.Folding;
import vn.sosuckhoe.record.statement.HistoryStatement;
import vn.sosuckhoe.record.statement.HistoryStatement.Allergy;
import vn.sosuckhoe.record.statement.HistoryStatement.Disease;
import vn.sosuckhoe.record.statement.HistoryStatement.RiskFactor;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;

import static vn.sosuckhoe.projection.Told.newest;

/**
 * History and related factors. Allergies, diseases, disabilities and free texts of all sources stand side by side; the same
 * one (type and folded name; without a name, what is told of it) stands once with all its sources. What a source says now replaces what it said before, so a
 * contradiction stands only where two sources contradict each other today, and then both stay. A risk factor is how it is
 * now: the newest source decides for its type. Birth and exposure are taken field by field from the newest on, numbers of
 * pregnancies as a whole from one source, because they only make sense together.
 */
final class HistorySection {

    private final List<Told<HistoryStatement>> told;

    HistorySection(List<Told<HistoryStatement>> told) {
        this.told = told;
    }

    History history() {
        return new History(
                allergies(HistoryStatement::allergies),
                diseases(HistoryStatement::diseases),
                disabilities(),
                stated(HistoryStatement::surgery),
                risks(),
                exposure(),
                birth(),
                reproductive(),
                allergies(HistoryStatement::familyAllergies),
                diseases(HistoryStatement::familyDiseases),
                stated(HistoryStatement::other));
    }

    private List<History.Allergy> allergies(Function<HistoryStatement, List<Allergy>> which) {
        Function<Allergy, Object> same = one ->
                List.of(Words.key(one.type()), named(one.name(), one.code(), one.description()), fold(one.who()));
        return Pile.of(told, which, same).stream()
                .map(pile -> new History.Allergy(
                        Words.coded(pile.top().type()),
                        pile.top().name(),
                        pile.text(Allergy::description),
                        pile.top().who(),
                        pile.sources()))
                .toList();
    }

    private List<History.Disease> diseases(Function<HistoryStatement, List<Disease>> which) {
        Function<Disease, Object> same = one -> List.of(
                Words.key(one.type()),
                named(one.name(), null, one.description()),
                String.valueOf(one.present()),
                fold(one.who()));
        return Pile.of(told, which, same).stream()
                .map(pile -> new History.Disease(
                        Words.coded(pile.top().type()),
                        pile.top().name(),
                        pile.top().present(),
                        pile.text(Disease::description),
                        pile.top().who(),
                        pile.sources()))
                .toList();
    }

    private List<History.Disability> disabilities() {
        return Pile.of(
                        told,
                        HistoryStatement::disabilities,
                        one -> List.of(Words.key(one.type()), fold(one.description())))
                .stream()
                .map(pile -> new History.Disability(
                        Words.coded(pile.top().type()), pile.top().description(), pile.sources()))
                .toList();
    }

    private List<Stated> stated(Function<HistoryStatement, String> text) {
        Function<HistoryStatement, List<String>> texts =
                said -> Told.saysSomething(text.apply(said)) ? List.of(text.apply(said)) : List.of();
        return Pile.of(told, texts, Folding::fold).stream()
                .map(pile -> new Stated(pile.top(), pile.sources()))
                .toList();
    }

    private List<History.RiskFactor> risks() {
        var newestOfType = new LinkedHashMap<String, History.RiskFactor>();
        Function<RiskFactor, Object> same = risk ->
                Arrays.asList(Words.key(risk.type()), Words.key(risk.status()), fold(risk.amount()), risk.quit());
        Pile.of(told, HistoryStatement::risks, same).forEach(pile -> {
            var risk = pile.top();
            newestOfType.putIfAbsent(
                    Words.key(risk.type()),
                    new History.RiskFactor(
                            Words.coded(risk.type()),
                            Words.coded(risk.status()),
                            risk.amount(),
                            risk.quit(),
                            pile.sources()));
        });
        return List.copyOf(newestOfType.values());
    }

    private History.Exposure exposure() {
        var exposure = new History.Exposure(
                ofExposure(HistoryStatement.Exposure::factor),
                ofExposure(HistoryStatement.Exposure::duration),
                ofExposure(HistoryStatement.Exposure::toilet),
                ofExposure(HistoryStatement.Exposure::other));
        return Words.anything(exposure.factor(), exposure.duration(), exposure.toilet(), exposure.other())
                ? exposure
                : null;
    }

    private String ofExposure(Function<HistoryStatement.Exposure, String> field) {
        return newest(told, said -> said.exposure() == null ? null : field.apply(said.exposure()));
    }

    private History.Birth birth() {
        var birth = new History.Birth(
                Words.coded(ofBirth(HistoryStatement.Birth::delivery)),
                ofBirth(HistoryStatement.Birth::preterm),
                ofBirth(HistoryStatement.Birth::asphyxia),
                Words.measure(ofBirth(HistoryStatement.Birth::weight)),
                Words.measure(ofBirth(HistoryStatement.Birth::length)),
                ofBirth(HistoryStatement.Birth::birthDefect),
                ofBirth(HistoryStatement.Birth::other));
        return birth.equals(new History.Birth(null, null, null, null, null, null, null)) ? null : birth;
    }

    private <T> T ofBirth(Function<HistoryStatement.Birth, T> field) {
        return newest(told, said -> said.birth() == null ? null : field.apply(said.birth()));
    }

    private History.Reproductive reproductive() {
        var said = newest(told, HistoryStatement::reproductive);
        if (said == null) {
            return null;
        }
        var reproductive = new History.Reproductive(
                said.contraception(),
                said.lastPregnancy(),
                said.pregnancies(),
                said.miscarriages(),
                said.abortions(),
                said.births(),
                said.vaginalBirths(),
                said.caesareanBirths(),
                said.difficultBirths(),
                said.termBirths(),
                said.pretermBirths(),
                said.livingChildren(),
                said.gynaecologicalDisease());
        return reproductive.equals(new History.Reproductive(
                        null, null, null, null, null, null, null, null, null, null, null, null, null))
                ? null
                : reproductive;
    }

    /** By what something is told from others of its kind: its name, or else all that is said of it. */
    private static Object named(String name, String code, String description) {
        var folded = fold(name);
        return folded.isEmpty() ? List.of(fold(code), fold(description)) : folded;
    }

    private static String fold(String text) {
        return Folding.fold(text);
    }
}
