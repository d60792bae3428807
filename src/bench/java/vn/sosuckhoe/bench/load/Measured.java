package vn.sosuckhoe.bench.load;

/**
 * One round of load.
 *
 * @param wrong answers with another status than the expected one; a round with any of them counts for nothing
 * @param p50 microseconds, like p99
 * @param bytes received, headers included
 */
public record Measured(long requests, long wrong, double seconds, double p50, double p99, long bytes) {

    public double perSecond() {
        return requests / seconds;
    }

    /** Itself, or an error when an answer was not the expected one. */
    public Measured clean(String what) {
        if (wrong > 0 || requests == 0) {
            throw new IllegalStateException(
                    what + ": " + wrong + " of " + requests + " answers had an unexpected status");
        }
        return this;
    }
}
