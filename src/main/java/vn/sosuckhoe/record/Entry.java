package vn.sosuckhoe.record;

import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.record.statement.Statement;

/**
 * The newest version of one statement of one source about one citizen.
 *
 * @param source facility code
 * @param statement {@code null}: the source took it back
 */
public record Entry(
        Statement.Kind kind,
        String source,
        String sourceName,
        String sourceId,
        String version,
        PartialDate toldOn,
        Statement statement) {}
