package vn.sosuckhoe.person;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Tables that come with the program: UTF-8, tab-separated, lines with {@code #} are remarks, the first other line names
 * the columns, {@code .gz} is unpacked.
 */
public final class Tsv {

    private Tsv() {}

    /**
     * The rows of a table that lies beside a class, in file order; each has as many cells as there are columns.
     *
     * @throws IllegalStateException if the table is not there or a row is ragged: then the program is packed wrongly
     */
    public static List<String[]> rows(Class<?> beside, String table) {
        try (var in = beside.getResourceAsStream(table)) {
            if (in == null) {
                throw new IllegalStateException("no table " + table + " beside " + beside.getName());
            }
            var rows = cells(table.endsWith(".gz") ? new GZIPInputStream(in, 8192) : in);
            var columns = rows.get(0).length;
            if (rows.stream().anyMatch(row -> row.length != columns)) {
                throw new IllegalStateException("a row of " + table + " has not " + columns + " cells");
            }
            return rows.subList(1, rows.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String[]> cells(InputStream in) {
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                .lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.split("\t", -1))
                .toList();
    }
}
