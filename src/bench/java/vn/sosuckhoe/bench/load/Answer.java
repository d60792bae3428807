package vn.sosuckhoe.bench.load;

/** Finds the end of one HTTP/1.1 answer in what arrives; looks at the status and the length, and at nothing else. */
final class Answer {

    private static final byte[] LENGTH = "content-length:".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    private static final byte[] CODING = "transfer-encoding:".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    private static final byte[] LAST_CHUNK = "0\r\n\r\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    private static final int UNKNOWN = -1;
    private static final int CHUNKED = -2;

    private final byte[] seen = new byte[64 * 1024];
    private int filled;
    private long left = UNKNOWN;
    private int status;

    byte[] room() {
        return seen;
    }

    int filled() {
        return filled;
    }

    int status() {
        return status;
    }

    /** @return whether the answer is complete; then the next one may begin */
    boolean arrived(int count) {
        filled += count;
        if (left == UNKNOWN) {
            if (!readHead()) {
                return false;
            }
        } else if (left != CHUNKED) {
            left -= count;
            filled = 0;
        }
        var complete = left == CHUNKED ? endsWithLastChunk() : left == 0;
        if (complete) {
            filled = 0;
            left = UNKNOWN;
        } else if (left == CHUNKED && filled > seen.length / 2) {
            System.arraycopy(seen, filled - LAST_CHUNK.length, seen, 0, LAST_CHUNK.length);
            filled = LAST_CHUNK.length;
        }
        return complete;
    }

    private boolean readHead() {
        var end = endOfHead();
        if (end < 0) {
            return false;
        }
        status = (seen[9] - '0') * 100 + (seen[10] - '0') * 10 + seen[11] - '0';
        long length = 0;
        for (var at = 0; at < end; at++) {
            if (seen[at] == '\n') {
                if (begins(at + 1, LENGTH)) {
                    length = number(at + 1 + LENGTH.length);
                } else if (begins(at + 1, CODING)) {
                    length = CHUNKED;
                }
            }
        }
        left = length == CHUNKED ? CHUNKED : status == 304 || status == 204 ? 0 : length - (filled - end);
        if (left != CHUNKED) {
            filled = 0;
        }
        return true;
    }

    private int endOfHead() {
        for (var at = 3; at < filled; at++) {
            if (seen[at] == '\n' && seen[at - 1] == '\r' && seen[at - 2] == '\n') {
                return at + 1;
            }
        }
        return -1;
    }

    private boolean endsWithLastChunk() {
        for (var i = 0; i < LAST_CHUNK.length; i++) {
            if (filled < LAST_CHUNK.length || seen[filled - LAST_CHUNK.length + i] != LAST_CHUNK[i]) {
                return false;
            }
        }
        return true;
    }

    private boolean begins(int at, byte[] name) {
        for (var i = 0; i < name.length; i++) {
            if ((seen[at + i] | 0x20) != name[i] && seen[at + i] != name[i]) {
                return false;
            }
        }
        return true;
    }

    private long number(int from) {
        var at = from;
        while (seen[at] == ' ') {
            at++;
        }
        long value = 0;
        for (; seen[at] >= '0' && seen[at] <= '9'; at++) {
            value = value * 10 + seen[at] - '0';
        }
        return value;
    }
}
