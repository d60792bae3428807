package vn.sosuckhoe.portal.view.care;

import vn.sosuckhoe.book.Book.Measure;
import vn.sosuckhoe.book.History;
import vn.sosuckhoe.portal.view.Line;
import vn.sosuckhoe.portal.words.Past;
import vn.sosuckhoe.portal.words.Shell;
import vn.sosuckhoe.portal.words.Visits;
import vn.sosuckhoe.portal.words.Wording;

import java.util.List;

/** The parts of the history that are a fixed set of fields; fields that nobody filled fall out. */
record BirthLines(Wording wording) {

    List<Line> birth(History.Birth birth) {
        if (birth == null) {
            return List.of();
        }
        var words = wording.of(Past.class);
        return Line.said(
                Line.of(
                        words.delivery(),
                        birth.delivery() == null
                                ? null
                                : wording.term(
                                        "delivery",
                                        birth.delivery().code(),
                                        birth.delivery().text())),
                Line.of(words.preterm(), yesNo(birth.preterm())),
                Line.of(words.asphyxia(), yesNo(birth.asphyxia())),
                measure(words.birthWeight(), birth.weight()),
                measure(words.birthLength(), birth.length()),
                Line.of(words.birthDefect(), birth.birthDefect()),
                Line.of(words.other(), birth.other()));
    }

    List<Line> exposure(History.Exposure exposure) {
        var words = wording.of(Past.class);
        return exposure == null
                ? List.of()
                : Line.said(
                        Line.of(words.factor(), exposure.factor()),
                        Line.of(words.duration(), exposure.duration()),
                        Line.of(words.toilet(), exposure.toilet()),
                        Line.of(words.other(), exposure.other()));
    }

    List<Line> reproductive(History.Reproductive told) {
        var words = wording.of(Past.class);
        return told == null
                ? List.of()
                : Line.said(
                        Line.of(words.contraception(), told.contraception()),
                        Line.of(words.lastPregnancy(), told.lastPregnancy()),
                        Line.of(words.pregnancies(), count(told.pregnancies())),
                        Line.of(words.miscarriages(), count(told.miscarriages())),
                        Line.of(words.abortions(), count(told.abortions())),
                        Line.of(words.births(), count(told.births())),
                        Line.of(words.vaginalBirths(), count(told.vaginalBirths())),
                        Line.of(words.caesareanBirths(), count(told.caesareanBirths())),
                        Line.of(words.difficultBirths(), count(told.difficultBirths())),
                        Line.of(words.termBirths(), count(told.termBirths())),
                        Line.of(words.pretermBirths(), count(told.pretermBirths())),
                        Line.of(words.livingChildren(), count(told.livingChildren())),
                        Line.of(words.gynaecological(), told.gynaecologicalDisease()));
    }

    private Line measure(String label, Measure measure) {
        return measure == null
                ? Line.of(label, null)
                : new Line(
                        label,
                        new MeasureLines(wording).text(measure),
                        null,
                        measure.doubtful() ? wording.of(Visits.class).doubtful() : null);
    }

    private String yesNo(Boolean answer) {
        var shell = wording.of(Shell.class);
        return answer == null ? null : answer ? shell.yes() : shell.no();
    }

    private static String count(Integer number) {
        return number == null ? null : number.toString();
    }
}
