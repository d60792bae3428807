package vn.sosuckhoe.reminder;

import vn.sosuckhoe.reminder.delivery.Parcel;

import java.util.UUID;

/** Parcels of nobody in particular. */
public final class Parcels {

    public static final String TITLE = "Thư mời của Trạm Y tế phường Phượng Sơn";
    public static final String BODY = "Kính gửi ông An,\n\nMời đến <trạm> & xem: https://so.example.vn/so\n.\nHết.";

    private Parcels() {}

    public static Parcel to(String address) {
        return new Parcel(UUID.randomUUID(), UUID.randomUUID(), address, "vi", TITLE, BODY, "K7GX4CMP");
    }
}
