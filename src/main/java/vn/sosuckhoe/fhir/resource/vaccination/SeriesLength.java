package vn.sosuckhoe.fhir.resource.vaccination;

import vn.sosuckhoe.vaccination.outcome.GroupForecast;
import vn.sosuckhoe.vaccination.schedule.Schedule;

/** How many doses a series has for somebody. */
final class SeriesLength {

    private SeriesLength() {}

    /** {@code null} for a series that goes on for ever, and where none is for this person. */
    static Integer of(GroupForecast forecast, Schedule schedule) {
        var slots = forecast.slots();
        if (slots.isEmpty() || recurring(forecast, schedule)) {
            return null;
        }
        return slots.get(slots.size() - 1).number();
    }

    private static boolean recurring(GroupForecast forecast, Schedule schedule) {
        return schedule.series().stream()
                .filter(series -> series.id().equals(forecast.series()))
                .flatMap(series -> series.doses().stream())
                .anyMatch(dose -> dose.recurring());
    }
}
