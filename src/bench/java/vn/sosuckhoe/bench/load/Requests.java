package vn.sosuckhoe.bench.load;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;

import static java.nio.charset.StandardCharsets.US_ASCII;

/** The requests of one kind, one of them at random each time; encoded before the clock runs. */
public final class Requests {

    private final List<byte[]> heads;
    private final List<byte[]> tails;
    private final SplittableRandom random;

    private Requests(List<byte[]> heads, List<byte[]> tails) {
        this.heads = heads;
        this.tails = tails;
        this.random = new SplittableRandom(heads.size());
    }

    /**
     * @param paths as they stand in the request line
     * @param headers for all of them, without the last line's end
     */
    public static Requests get(List<String> paths, String... headers) {
        return new Requests(paths.stream().map(Requests::line).toList(), List.of(tail(headers)));
    }

    /** One request each for a path and its own headers, for example a token. */
    public static Requests each(List<String> paths, List<String> own, String... headers) {
        var common = new String(tail(headers), US_ASCII);
        return new Requests(
                paths.stream().map(Requests::line).toList(),
                own.stream()
                        .map(header -> (header + "\r\n" + common).getBytes(US_ASCII))
                        .toList());
    }

    void next(ByteBuffer out) {
        var chosen = random.nextInt(heads.size());
        out.put(heads.get(chosen)).put(tails.get(tails.size() == 1 ? 0 : chosen));
    }

    private static byte[] line(String path) {
        return ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n").getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] tail(String... headers) {
        var text = new StringBuilder();
        for (var header : headers) {
            text.append(header).append("\r\n");
        }
        return text.append("\r\n").toString().getBytes(US_ASCII);
    }
}
