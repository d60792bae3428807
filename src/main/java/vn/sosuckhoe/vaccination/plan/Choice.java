package vn.sosuckhoe.vaccination.plan;

/** A vaccine that counts for a dose, by number or {@link #ANY}, from the age {@code begin} and before {@code end}. */
public record Choice(int vaccine, Bound begin, Bound end) {

    public static final int ANY = -1;

    public boolean fits(int given) {
        return vaccine == ANY || vaccine == given;
    }
}
