package vn.sosuckhoe.book.shelf;

import java.time.OffsetDateTime;
import jakarta.enterprise.context.ApplicationScoped;

/** Up to when all books are complete: everything that was taken in before stands in them. */
@ApplicationScoped
public class Freshness {

    private volatile OffsetDateTime completeUntil;

    /** {@code null} until it was measured for the first time. */
    public OffsetDateTime completeUntil() {
        return completeUntil;
    }

    public void measured(OffsetDateTime completeUntil) {
        this.completeUntil = completeUntil;
    }
}
