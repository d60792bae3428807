package vn.sosuckhoe.station.campaign.way;

import vn.sosuckhoe.portal.words.Stepping;
import vn.sosuckhoe.station.campaign.Door;

import java.util.List;

/**
 * The way through the steps.
 *
 * @param version of the campaign that the page shows: what was decided on an older page is not taken
 * @param previous address of the step before, {@code null} for the first
 * @param alert a sentence about the whole page, {@code null} for none
 */
public record Way(
        String path, String title, int version, List<Step> steps, String previous, String alert, List<Fault> faults) {

    /** @param done what it asks for is there */
    public record Step(String href, String word, boolean current, boolean done) {}

    public record Fault(String field, String text) {}

    public static Way of(Door.Visit visit, String current, Shown shown) {
        var words = visit.desk().asked().wording().of(Stepping.class);
        var draft = visit.campaign().draft();
        var path = visit.path();
        return new Way(
                path,
                draft.title(),
                visit.campaign().version(),
                List.of(
                        step(path, "nhom", words.stepWhom(), current, true),
                        step(path, "loi", words.stepWords(), current, draft.place() != null),
                        step(
                                path,
                                "lich",
                                words.stepTimes(),
                                current,
                                !draft.slots().isEmpty()),
                        step(path, "xac-nhan", words.stepConfirm(), current, false)),
                switch (current) {
                    case "loi" -> path + "/nhom";
                    case "lich" -> path + "/loi";
                    case "xac-nhan" -> path + "/lich";
                    default -> null;
                },
                shown.alert(),
                shown.typed() == null
                        ? List.of()
                        : shown.typed().faults().entrySet().stream()
                                .map(each -> new Fault(each.getKey(), each.getValue()))
                                .toList());
    }

    private static Step step(String path, String part, String word, String current, boolean done) {
        return new Step(path + "/" + part, word, part.equals(current), done);
    }
}
