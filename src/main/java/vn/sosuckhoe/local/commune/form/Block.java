package vn.sosuckhoe.local.commune.form;

import java.time.LocalDate;

/** One filled-in block of the form. What is not filled in is sent as an empty element. */
public final class Block {

    private final Form form;
    private final String[] values;

    private Block(Form form, String[] values) {
        this.form = form;
        this.values = values;
    }

    public static Block of(Form form) {
        return new Block(form, new String[form.elements().size()]);
    }

    public Block with(String element, String text) {
        values[form.place(element)] = text;
        return this;
    }

    public Block with(String element, int number) {
        return with(element, Integer.toString(number));
    }

    public Block with(String element, LocalDate day) {
        return with(element, day(day));
    }

    /** @param tenths of the unit: 368 is 36.8; the sign in between is the sender's habit */
    public Block tenths(String element, int tenths, char point) {
        return with(element, tenths / 10 + (tenths % 10 == 0 ? "" : point + Integer.toString(tenths % 10)));
    }

    public String text(String element) {
        return values[form.place(element)];
    }

    public Block copy() {
        return new Block(form, values.clone());
    }

    /** dd/MM/yyyy, in ASCII digits whatever the locale. */
    public static String day(LocalDate day) {
        return two(day.getDayOfMonth()) + '/' + two(day.getMonthValue()) + '/' + day.getYear();
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    Form form() {
        return form;
    }

    String value(int place) {
        return values[place];
    }
}
