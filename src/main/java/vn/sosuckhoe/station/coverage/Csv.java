package vn.sosuckhoe.station.coverage;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A table as a file (RFC 4180), with the mark that makes old spreadsheets read it as UTF-8. Text that a spreadsheet would
 * take for a formula gets an apostrophe in front.
 */
final class Csv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern FORMULA =
            Pattern.compile("^\\s*[=+\\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20].*", Pattern.DOTALL);
    private static final Pattern SPECIAL = Pattern.compile(".*[\",\r\n].*", Pattern.DOTALL);

    private Csv() {}

    static byte[] of(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(Csv::field).collect(Collectors.joining(",")) + "\r\n")
                .collect(Collectors.joining("", BYTE_ORDER_MARK, ""))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String field(String text) {
        var safe = FORMULA.matcher(text).matches() ? "'" + text : text;
        return SPECIAL.matcher(safe).matches() ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
