package vn.sosuckhoe.station.desk;

import vn.sosuckhoe.portal.words.Desk;
import vn.sosuckhoe.station.AtDesk;

/**
 * The search form as a page shows it.
 *
 * @param commune searched in
 * @param fault of the field, {@code null} where it is right
 */
public record SearchView(String typed, String year, String commune, String fault, String yearFault) {

    static SearchView of(SearchForm form, AtDesk desk) {
        var words = desk.asked().wording().of(Desk.class);
        return new SearchView(form.typed(), form.year(), desk.commune(), form.fault(words), form.yearFault(words));
    }

    /** Without what was typed: it may be somebody's number. */
    @Override
    public String toString() {
        return "SearchView[]";
    }
}
