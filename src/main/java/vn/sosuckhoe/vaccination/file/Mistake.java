package vn.sosuckhoe.vaccination.file;

/** Something in a schedule's file that cannot be; the message names the file and the place in it. */
public final class Mistake extends IllegalArgumentException {

    Mistake(String place, String what) {
        super(place + ": " + what);
    }
}
