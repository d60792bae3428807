package vn.sosuckhoe.vaccination.forecast;

import vn.sosuckhoe.vaccination.chart.Cause;
import vn.sosuckhoe.vaccination.chart.Days;
import vn.sosuckhoe.vaccination.outcome.Dated;

/** A day and what made it so. */
public record Mark(int day, Cause cause) {

    public Dated dated() {
        return new Dated(Days.date(day), cause.reason());
    }

    static Mark later(Mark one, Mark other) {
        return one == null || other != null && other.day > one.day ? other : one;
    }
}
