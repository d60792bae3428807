package vn.sosuckhoe.vaccination.file;

import vn.sosuckhoe.vaccination.file.ProgrammeReader.Named;
import vn.sosuckhoe.vaccination.schedule.Programme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;

/** The programmes that lie on the class path, each in a folder with a {@code programme.yaml} that lists its files. */
public final class Programmes {

    private static final String HOME = "/vn/sosuckhoe/vaccination";

    private Programmes() {}

    /** Tiêm chủng mở rộng: the national programme of Vietnam. */
    public static Programme tcmr() {
        return in(HOME);
    }

    /**
     * @param folder on the class path, from its root: {@code /vn/sosuckhoe/vaccination}
     * @throws Mistake that names file and place
     */
    public static Programme in(String folder) {
        var index = ProgrammeReader.place(file(folder, "programme.yaml")).only("files");
        var files = new ArrayList<Named>();
        for (var name : index.need("files").list(Place::text)) {
            files.add(file(folder, name));
        }
        return ProgrammeReader.read(files);
    }

    private static Named file(String folder, String name) {
        try (var in = Programmes.class.getResourceAsStream(folder + "/" + name)) {
            if (in == null) {
                throw new Mistake(folder, "there is no " + name);
            }
            return new Named(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
