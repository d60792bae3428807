package vn.sosuckhoe.local.commune.chance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** A resource text file: cells between bars, parts of a cell between semicolons; {@code #} begins a remark. */
public final class Table {

    private Table() {}

    /** One line of a table. */
    public record Row(List<String> cells) {

        public String text(int cell) {
            return cell < cells.size() ? cells.get(cell) : "";
        }

        public int number(int cell) {
            return Integer.parseInt(text(cell));
        }

        public List<String> parts(int cell) {
            return text(cell).isEmpty()
                    ? List.of()
                    : Arrays.stream(text(cell).split(";")).map(String::strip).toList();
        }
    }

    /** @param name of a file under {@code local/commune} */
    public static List<Row> read(String name) {
        var path = "/local/commune/" + name;
        try (var in = Table.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("no table " + path);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Table::row)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(String line) {
        return new Row(Arrays.stream(line.split("\\|", -1)).map(String::strip).toList());
    }
}
