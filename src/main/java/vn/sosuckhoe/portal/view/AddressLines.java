package vn.sosuckhoe.portal.view;

import vn.sosuckhoe.book.Person;
import vn.sosuckhoe.book.Person.Address;
import vn.sosuckhoe.person.Folding;
import vn.sosuckhoe.portal.words.Summary;

import static vn.sosuckhoe.portal.view.WhoLines.joined;
import static vn.sosuckhoe.portal.view.WhoLines.orNull;
import static vn.sosuckhoe.portal.view.WhoLines.said;

/** Where somebody lives: as written by the source, with the unit of today and that of before the reform. */
record AddressLines(Summary words) {

    Line permanent(Person person) {
        return address(words.permanentAddress(), person.permanentAddress());
    }

    private Line address(String label, Address address) {
        if (address == null) {
            return Line.of(label, null);
        }
        var formerly = address.formerly() == null ? null : words.formerly(address.formerly());
        if (!said(address.text())) {
            return new Line(
                    label, joined(", ", address.hamlet(), address.commune(), address.province()), formerly, null);
        }
        var hamlet = contains(address.text(), address.hamlet()) ? null : address.hamlet();
        return new Line(label, address.text(), orNull(joined(" · ", hamlet, today(address), formerly)), null);
    }

    /** Where the place lies today, unless the words as sent say so. */
    private String today(Address address) {
        var toldAlready = contains(address.text(), address.commune()) && contains(address.text(), address.province());
        return toldAlready ? null : words.unitToday(joined(", ", address.commune(), address.province()));
    }

    private static boolean contains(String text, String unit) {
        return !said(unit) || Folding.fold(text).contains(Folding.fold(unit));
    }

    Line current(Person person) {
        return person.currentAddress() != null && person.currentAddress().equals(person.permanentAddress())
                ? Line.of(words.currentAddress(), words.sameAddress())
                : address(words.currentAddress(), person.currentAddress());
    }
}
