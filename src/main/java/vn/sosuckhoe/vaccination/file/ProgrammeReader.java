package vn.sosuckhoe.vaccination.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import vn.sosuckhoe.vaccination.schedule.Programme;
import vn.sosuckhoe.vaccination.schedule.Schedule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads a programme from its files: one of the vaccines, one of each version. */
public final class ProgrammeReader {

    private static final ObjectMapper YAML = new ObjectMapper(YAMLFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build());

    /** A text under the name that mistakes in it are told by. */
    public record Named(String name, String text) {}

    private ProgrammeReader() {}

    /** @throws Mistake that names file and place */
    public static Programme read(List<Named> files) {
        var places = files.stream().map(ProgrammeReader::place).toList();
        var vocabulary = Vocabulary.read(places.stream()
                .filter(file -> !isVersion(file))
                .reduce((one, other) -> {
                    throw other.mistake("a second file without a schedule");
                })
                .orElseThrow(() -> new Mistake("programme", "no file of vaccines")));
        var versions = new ArrayList<Schedule>();
        places.stream()
                .filter(ProgrammeReader::isVersion)
                .sorted(Comparator.comparing(VersionReader::since))
                .forEach(file -> versions.add(new VersionReader(vocabulary, file, base(file, versions)).read()));
        if (versions.isEmpty()) {
            throw new Mistake("programme", "no version of a schedule");
        }
        return new Programme(chained(versions));
    }

    static Place place(Named file) {
        try {
            var place = new Place(file.name(), YAML.readTree(file.text()));
            if (!place.isMap()) {
                throw place.mistake("fields were expected");
            }
            return place;
        } catch (JsonProcessingException e) {
            throw new Mistake(file.name(), e.getMessage());
        }
    }

    private static boolean isVersion(Place file) {
        return file.at("schedule").is();
    }

    private static Schedule base(Place file, List<Schedule> versions) {
        var since = VersionReader.since(file);
        if (versions.stream().anyMatch(version -> version.since().equals(since))) {
            throw file.at("since").mistake("a second version of that day");
        }
        if (!file.at("based-on").is()) {
            return null;
        }
        var named = file.at("based-on");
        return versions.stream()
                .filter(version -> named.text().equals(version.since().toString()))
                .findFirst()
                .orElseThrow(() -> named.mistake("no earlier version since " + named.text()));
    }

    private static List<Schedule> chained(List<Schedule> versions) {
        var chained = new ArrayList<Schedule>();
        for (var i = 0; i < versions.size(); i++) {
            var next = i + 1 < versions.size() ? versions.get(i + 1).since() : null;
            chained.add(versions.get(i).until(next));
        }
        return chained;
    }
}
