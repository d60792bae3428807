package vn.sosuckhoe.projection.work;

import vn.sosuckhoe.person.place.AdministrativeUnits;
import vn.sosuckhoe.projection.Projection;
import vn.sosuckhoe.record.RecordReader;
import vn.sosuckhoe.vaccination.file.Programmes;
import vn.sosuckhoe.vaccination.schedule.Programme;

import java.time.Clock;
import java.time.LocalDate;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Sets up the press: the rules it projects by, and the day it takes for today. The rules are the same for who reads. */
final class Printing {

    private Printing() {}

    @Produces
    @Singleton
    static Programme programme() {
        return Programmes.tcmr();
    }

    @Produces
    @Singleton
    static Press press(RecordReader reader, Clock clock, Programme programme) {
        var projection = new Projection(AdministrativeUnits.vietnam(), programme);
        return new Press(reader, record -> projection.of(record, LocalDate.now(clock)));
    }
}
