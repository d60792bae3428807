package vn.sosuckhoe.vaccination;

import vn.sosuckhoe.vaccination.file.ProgrammeReader;
import vn.sosuckhoe.vaccination.file.ProgrammeReader.Named;
import vn.sosuckhoe.vaccination.file.Programmes;
import vn.sosuckhoe.vaccination.schedule.Programme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;

/** Schedules for tests, read the way the house reads them. */
final class Schedules {

    private Schedules() {}

    /** The national programme. */
    static Programme tcmr() {
        return Programmes.tcmr();
    }

    /** Every version in a folder that holds {@code vaccines.yaml} and one file a version. */
    static Programme in(Path folder) {
        try (var files = Files.list(folder)) {
            var named = new ArrayList<Named>();
            for (var file : files.filter(Schedules::isOfASchedule).toList()) {
                named.add(new Named(file.getFileName().toString(), Files.readString(file)));
            }
            return ProgrammeReader.read(named);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isOfASchedule(Path file) {
        var name = file.getFileName().toString();
        return name.endsWith(".yaml") && !name.equals("programme.yaml");
    }
}
