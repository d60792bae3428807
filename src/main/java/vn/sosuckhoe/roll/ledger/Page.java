package vn.sosuckhoe.roll.ledger;

import io.vertx.mutiny.sqlclient.Tuple;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static java.util.stream.Collectors.joining;

/**
 * A table of the roll: how the rows of some citizens are made to be these and no others, and how they go from one
 * generation into another. What stands there already is not written again.
 *
 * <p>Lists cross as one text, since the protocol knows no ragged arrays.
 */
final class Page {

    private final String table;
    private final List<Column> key;
    private final List<Column> values;
    private final String put;
    private final String carryOver;

    private record Column(String name, String type) {

        static List<Column> read(String columns) {
            return Stream.of(columns.split(","))
                    .map(String::strip)
                    .filter(each -> !each.isEmpty())
                    .map(each -> each.split(" "))
                    .map(pair -> new Column(pair[0], pair[1]))
                    .toList();
        }

        private boolean isList() {
            return type.endsWith("[]");
        }

        String crossing() {
            return (isList() ? "text" : type) + "[]";
        }

        String told() {
            return isList() ? "string_to_array(" + name + ", ',')::" + type : name;
        }
    }

    /**
     * @param key columns beside citizen and generation that make a row one: {@code "task text, of_what text"}
     * @param values the other columns, in the same writing
     */
    Page(String table, String key, String values) {
        this.table = table;
        this.key = Column.read("citizen uuid," + key);
        this.values = Column.read(values);
        this.put = writePut();
        this.carryOver = writeCarryOver();
    }

    String put() {
        return put;
    }

    String carryOver() {
        return carryOver;
    }

    String takeAway() {
        return "delete from %s where generation = $1 and citizen = any ($2)".formatted(table);
    }

    /** @param rows key and values in the order of the columns */
    Tuple tuple(int generation, Collection<UUID> citizens, List<Object[]> rows) {
        var tuple = Tuple.of(generation).addArrayOfUUID(citizens.toArray(UUID[]::new));
        var columns = columns();
        IntStream.range(0, columns.size()).forEach(at -> {
            var cells = rows.stream().map(row -> row[at]);
            switch (columns.get(at).type()) {
                case "uuid" -> tuple.addArrayOfUUID(cells.toArray(UUID[]::new));
                case "date" -> tuple.addArrayOfLocalDate(cells.toArray(LocalDate[]::new));
                case "boolean" -> tuple.addArrayOfBoolean(cells.toArray(Boolean[]::new));
                default -> tuple.addArrayOfString(cells.map(Page::text).toArray(String[]::new));
            }
        });
        return tuple;
    }

    private static String text(Object cell) {
        if (cell instanceof Collection<?> list) {
            return list.stream().map(Object::toString).collect(joining(","));
        }
        // the one character that the database cannot hold
        return cell == null ? null : cell.toString().replace("\0", "");
    }

    private List<Column> columns() {
        return Stream.concat(key.stream(), values.stream()).toList();
    }

    private String writePut() {
        var columns = columns();
        return """
                with told as (
                    select * from unnest(%2$s) as told (%3$s)
                ), lost as (
                    delete from %1$s old
                    where old.generation = $1 and old.citizen = any ($2)
                      and not exists (select from told where (%4$s) = (%5$s))
                )
                insert into %1$s as old (generation, %3$s)
                select $1, %6$s from told order by %7$s
                on conflict (generation, %7$s) do update set %8$s
                where (%9$s) is distinct from (%10$s)
                """.formatted(
                table,
                IntStream.range(0, columns.size())
                        .mapToObj(at -> "$" + (at + 3) + "::" + columns.get(at).crossing())
                        .collect(joining(", ")),
                list(columns, Column::name),
                list(key, column -> "told." + column.name()),
                list(key, column -> "old." + column.name()),
                list(columns, Column::told),
                list(key, Column::name),
                list(values, column -> column.name() + " = excluded." + column.name()),
                list(values, column -> "old." + column.name()),
                list(values, column -> "excluded." + column.name()));
    }

    private String writeCarryOver() {
        return """
                insert into %1$s (generation, %2$s)
                select $2, %2$s from %1$s old
                where generation = $1 and citizen = any ($3)
                  and not exists (select from roll where roll.citizen = old.citizen and roll.generation = $2)
                """.formatted(table, list(columns(), Column::name));
    }

    private static String list(List<Column> columns, Function<Column, String> piece) {
        return columns.stream().map(piece).collect(joining(", "));
    }
}
