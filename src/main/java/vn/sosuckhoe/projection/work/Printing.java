package vn.sosuckhoe.projection.work;

import io.quarkus.runtime.Startup;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.sosuckhoe.person.place.AdministrativeUnits;
import vn.sosuckhoe.projection.Projection;
import vn.sosuckhoe.record.RecordReader;
import vn.sosuckhoe.vaccination.file.Programmes;
import vn.sosuckhoe.vaccination.schedule.Programme;

import java.time.Clock;
import java.time.LocalDate;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Sets up the press: the rules it projects by, and the day it takes for today. */
final class Printing {

    private Printing() {}

    /** The one programme of the service, for those who read as well; a mistake in its files ends the start-up. */
    @Produces
    @Singleton
    @Startup
    static Programme programme(@ConfigProperty(name = "vaccination.programme") String folder) {
        return Programmes.in(folder);
    }

    @Produces
    @Singleton
    static Press press(RecordReader reader, Clock clock, Programme programme) {
        var projection = new Projection(AdministrativeUnits.vietnam(), programme);
        return new Press(reader, record -> projection.of(record, LocalDate.now(clock)));
    }
}
