package vn.sosuckhoe.vaccination.file;

import vn.sosuckhoe.vaccination.schedule.Antigen;
import vn.sosuckhoe.vaccination.schedule.Schedule.Source;
import vn.sosuckhoe.vaccination.schedule.Vaccine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The antigens and vaccines that all versions of a schedule speak of. */
record Vocabulary(Map<String, Source> sources, Map<String, Antigen> antigens, Map<String, Vaccine> vaccines) {

    static Vocabulary read(Place file) {
        file.only("sources", "antigens", "vaccines");
        var sources = sources(file.at("sources"));
        var words = new Words(sources.keySet());
        var antigens = new LinkedHashMap<String, Antigen>();
        file.need("antigens").fields().forEach((code, place) -> {
            place.only("vi", "en", "snomed");
            antigens.put(code, new Antigen(code, Words.text(place), words.code(place.at("snomed"))));
        });
        var vaccines = new LinkedHashMap<String, Vaccine>();
        file.need("vaccines")
                .fields()
                .forEach((code, place) -> vaccines.put(code, vaccine(code, place, words, antigens)));
        return new Vocabulary(sources, antigens, vaccines);
    }

    static Map<String, Source> sources(Place place) {
        var sources = new LinkedHashMap<String, Source>();
        place.fields().forEach((key, title) -> sources.put(key, new Source(key, title.text())));
        return sources;
    }

    private static Vaccine vaccine(String code, Place place, Words words, Map<String, Antigen> antigens) {
        place.only("vi", "en", "antigens", "kind", "cvx", "icd11", "atc", "written");
        if (code.equals("*")) {
            throw place.mistake("* stands for every vaccine and names none");
        }
        var protectsAgainst = new LinkedHashSet<String>();
        for (var antigen : place.need("antigens").list()) {
            if (!antigens.containsKey(antigen.text())) {
                throw antigen.mistake("unknown antigen " + antigen.text());
            }
            protectsAgainst.add(antigen.text());
        }
        if (protectsAgainst.isEmpty()) {
            throw place.mistake("a vaccine needs an antigen");
        }
        return new Vaccine(
                code,
                Words.text(place),
                place.at("written").list(Place::text),
                protectsAgainst,
                Words.oneOf(Vaccine.Kind.class, place.need("kind")),
                words.code(place.at("cvx")),
                words.code(place.at("icd11")),
                words.code(place.at("atc")));
    }

    /** Codes of vaccines: a list of them, or the name of a kind for all of that kind; none where nothing stands. */
    Set<String> vaccines(Place place) {
        if (!place.is() || place.isList()) {
            return new LinkedHashSet<>(place.list(this::vaccine));
        }
        var kind = Words.oneOf(Vaccine.Kind.class, place);
        return vaccines.values().stream()
                .filter(vaccine -> vaccine.kind() == kind)
                .map(Vaccine::code)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    String vaccine(Place place) {
        return vaccine(place, place.text());
    }

    String vaccine(Place place, String code) {
        if (!vaccines.containsKey(code)) {
            throw place.mistake("unknown vaccine " + code);
        }
        return code;
    }

    List<String> antigens(Place place) {
        var codes = new ArrayList<String>();
        for (var antigen : place.list()) {
            if (!antigens.containsKey(antigen.text())) {
                throw antigen.mistake("unknown antigen " + antigen.text());
            }
            codes.add(antigen.text());
        }
        return codes;
    }
}
