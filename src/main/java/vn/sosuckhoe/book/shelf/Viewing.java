package vn.sosuckhoe.book.shelf;

import java.time.OffsetDateTime;

/** One line of "who has viewed my book". */
public record Viewing(
        OffsetDateTime at,
        String readerName,
        String role,
        String facility,
        String relation,
        String purpose,
        String what) {}
