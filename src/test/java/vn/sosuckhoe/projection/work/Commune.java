package vn.sosuckhoe.projection.work;

import vn.sosuckhoe.person.IdentifierType;
import vn.sosuckhoe.projection.Records;
import vn.sosuckhoe.record.Entry;
import vn.sosuckhoe.record.PersonRecord;
import vn.sosuckhoe.record.RecordFeed;
import vn.sosuckhoe.record.RecordFeed.Saying;
import vn.sosuckhoe.record.statement.Coded;
import vn.sosuckhoe.record.statement.HistoryStatement.Allergy;
import vn.sosuckhoe.record.statement.Statement.Kind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import static vn.sosuckhoe.projection.Records.HOSPITAL;
import static vn.sosuckhoe.projection.Records.STATION;
import static vn.sosuckhoe.projection.Records.given;
import static vn.sosuckhoe.projection.Records.history;
import static vn.sosuckhoe.projection.Records.record;
import static vn.sosuckhoe.projection.Records.visit;

/**
 * Invented people with everything that two sources said about them over the years, older versions and things taken back
 * included.
 */
public record Commune(Map<UUID, PersonRecord> people, List<Saying> sayings) {

    public static Commune of(int size, int dosesAndVisits) {
        var people = new LinkedHashMap<UUID, PersonRecord>();
        var sayings = new ArrayList<Saying>();
        var random = new Random(831);
        for (var i = 0; i < size; i++) {
            var citizen = new UUID(random.nextLong(), random.nextLong());
            var told = told(i, dosesAndVisits).build();
            told.entries().forEach(entry -> sayings.add(new Saying(citizen, entry)));
            people.put(citizen, new PersonRecord(newest(told.entries()), told.identifiers(), null));
        }
        return new Commune(people, List.copyOf(sayings));
    }

    public void settle(RecordFeed feed) throws Exception {
        feed.people(people.keySet());
        for (var person : people.entrySet()) {
            feed.identifiers(person.getKey(), person.getValue().identifiers());
        }
    }

    private static Records told(int i, int dosesAndVisits) {
        var told = record().numbered(IdentifierType.PERSONAL_ID, "0242%08d".formatted(i))
                .person(STATION, "2023-01-01", "LÒ VĂN " + i, person -> person.born("2015"))
                .person(STATION, "2024-01-01", "LÒ VĂN PÁO " + i, person -> person.born("2015-06-01")
                        .relative("2", "0241%08d".formatted(i), "LÒ THỊ MẨY", true))
                .person(HOSPITAL, "2024-01-01", "Lò Văn Pao " + i, person -> person.born("2015-06-02"))
                .says(STATION, "2023-01-01", "", history(List.of(), List.of(), "Không"))
                .says(STATION, "2024-01-01", "", history(List.of(allergy("Tôm " + i)), List.of(), null))
                .says(HOSPITAL, "2023-06-01", "", history(List.of(allergy("TOM " + i)), List.of(), "Mổ ruột thừa"))
                .doseList(STATION, "2023-01-01", given(null, "Vắc xin 0", "2016-01-01"))
                .doseList(STATION, "2024-01-01");
        for (var j = 0; j < dosesAndVisits; j++) {
            var day = "20%02d-01-01".formatted(16 + j % 10);
            told.dose(STATION, "2024-01-01", given("V" + j, "Vắc xin " + j, day));
            told.dose(HOSPITAL, "2024-01-01", given(null, "VẮC XIN " + j, day, day));
            told.says(STATION, "2023-01-01", "LK" + j, visit("LK" + j, day, "Ho", null));
            told.says(STATION, "2024-01-01", "LK" + j, visit("LK" + j, day, "Ho và sốt", "Uống nhiều nước"));
        }
        return told.takesBack(STATION, "2025-01-01", "LK0", Kind.VISIT);
    }

    private static List<Entry> newest(List<Entry> entries) {
        var newest = new LinkedHashMap<List<Object>, Entry>();
        entries.forEach(entry -> newest.merge(
                List.of(entry.kind(), entry.source(), entry.sourceId()),
                entry,
                (one, other) -> one.version().compareTo(other.version()) >= 0 ? one : other));
        return List.copyOf(newest.values());
    }

    private static Allergy allergy(String name) {
        return new Allergy(new Coded("food", "Thức ăn"), null, name, null, null);
    }
}
