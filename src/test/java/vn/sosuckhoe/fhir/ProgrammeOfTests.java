package vn.sosuckhoe.fhir;

import vn.sosuckhoe.vaccination.schedule.Programme;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The programme of the service under test. */
final class ProgrammeOfTests {

    @Produces
    @Singleton
    Programme programme() {
        return SampleProgramme.of();
    }
}
