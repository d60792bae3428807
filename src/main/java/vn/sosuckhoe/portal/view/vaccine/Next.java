package vn.sosuckhoe.portal.view.vaccine;

import vn.sosuckhoe.portal.view.reason.Why;

import java.util.List;

/**
 * The next dose of a vaccine.
 *
 * @param name "5 trong 1 mũi 2"; {@code vaccine}: the vaccine's whole name
 * @param counts what it is for, in words
 * @param marks its days, the one to come first
 */
public record Next(Status status, String word, String name, String vaccine, String counts, List<Mark> marks) {

    /** @param why may be {@code null} */
    public record Mark(String label, String day, Why why) {}

    public Mark best() {
        return marks.get(0);
    }

    public List<Mark> others() {
        return marks.subList(1, marks.size());
    }
}
