package vn.sosuckhoe.station.coverage;

import vn.sosuckhoe.coverage.Figures.Row;
import vn.sosuckhoe.person.Folding;
import vn.sosuckhoe.person.place.AdministrativeUnits;
import vn.sosuckhoe.person.place.Commune;
import vn.sosuckhoe.portal.words.Covering;
import vn.sosuckhoe.portal.words.Wording;

import java.util.Comparator;
import java.util.List;

/** What the rows of figures are. */
enum Places {
    HAMLETS {
        @Override
        String name(Row row, Wording wording) {
            return row.name().isBlank() ? wording.of(Covering.class).noHamlet() : row.name();
        }

        @Override
        String column(Wording wording) {
            return wording.of(Covering.class).hamlet();
        }

        @Override
        String by(Wording wording) {
            return wording.of(Covering.class).byHamlet();
        }
    },
    COMMUNES {
        @Override
        String name(Row row, Wording wording) {
            return row.place().isBlank()
                    ? wording.of(Covering.class).noCommune()
                    : AdministrativeUnits.vietnam()
                            .commune(row.place())
                            .map(Commune::fullName)
                            .orElse(row.place());
        }

        @Override
        String column(Wording wording) {
            return wording.of(Covering.class).commune();
        }

        @Override
        String by(Wording wording) {
            return wording.of(Covering.class).byCommune();
        }
    };

    abstract String name(Row row, Wording wording);

    abstract String column(Wording wording);

    abstract String by(Wording wording);

    /** By name; who has no place is last. */
    List<Row> sorted(List<Row> rows, Wording wording) {
        return rows.stream()
                .sorted(Comparator.comparing((Row row) -> row.place().isBlank())
                        .thenComparing(row -> Folding.fold(name(row, wording))))
                .toList();
    }
}
