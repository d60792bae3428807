package vn.sosuckhoe.api;

import java.util.UUID;

/** Where the parts of a book are. */
record Links(
        String self,
        String vaccinations,
        String checkups,
        String indicators,
        String growth,
        String reminders,
        String viewings) {

    static Links of(UUID book) {
        var self = "/api/books/" + book;
        return new Links(
                self,
                self + "/vaccinations",
                self + "/checkups",
                self + "/indicators",
                self + "/growth",
                self + "/reminders",
                self + "/viewings");
    }
}
