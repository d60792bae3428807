package vn.sosuckhoe.bench.load;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.SplittableRandom;

import static java.nio.charset.StandardCharsets.US_ASCII;

/** The requests of one kind of load. */
@FunctionalInterface
public interface Requests {

    /** Writes the next one, or nothing and {@code false} when there are no more. */
    boolean next(ByteBuffer out);

    /** One of these paths at random each time, without end; encoded before the clock runs. */
    static Requests get(List<String> paths, String... headers) {
        return each(paths, List.of(), headers);
    }

    /**
     * The same, each path with a header of its own, for example a token.
     *
     * @param own one for each path, or none at all
     */
    static Requests each(List<String> paths, List<String> own, String... headers) {
        var heads = paths.stream()
                .map(path -> ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n").getBytes(US_ASCII))
                .toList();
        var owned =
                own.stream().map(header -> (header + "\r\n").getBytes(US_ASCII)).toList();
        var common = (String.join("\r\n", headers) + (headers.length == 0 ? "\r\n" : "\r\n\r\n")).getBytes(US_ASCII);
        var random = new SplittableRandom(heads.size());
        return out -> {
            var chosen = random.nextInt(heads.size());
            out.put(heads.get(chosen));
            if (!owned.isEmpty()) {
                out.put(owned.get(chosen));
            }
            out.put(common);
            return true;
        };
    }
}
