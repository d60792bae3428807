package vn.sosuckhoe.fhir;

import io.quarkus.arc.DefaultBean;
import vn.sosuckhoe.vaccination.file.Programmes;
import vn.sosuckhoe.vaccination.schedule.Programme;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The names and codes of vaccines, read once; gives way where another room says which programme holds. */
final class NationalProgramme {

    @Produces
    @Singleton
    @DefaultBean
    static Programme programme() {
        return Programmes.tcmr();
    }

    private NationalProgramme() {}
}
