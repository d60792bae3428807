package vn.sosuckhoe.record;

import vn.sosuckhoe.record.qd831.Qd831Reader;

import java.time.LocalDate;
import java.util.function.BiFunction;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The formats the intake reads: bytes and the day of today in, a reading out. */
class Formats {

    @Produces
    @Singleton
    BiFunction<byte[], LocalDate, Reading> qd831() {
        return new Qd831Reader()::read;
    }
}
