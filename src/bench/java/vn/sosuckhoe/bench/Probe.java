package vn.sosuckhoe.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** One answer looked at closely before the load begins, so that the bare server can send the very same. */
record Probe(int status, String etag, List<String> headers, byte[] body) {

    private static final Set<String> OF_THE_SERVER =
            Set.of("etag", "content-length", "transfer-encoding", "connection");
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** @param headers as {@code name: value} */
    static Probe get(int port, String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        for (var header : headers) {
            var colon = header.indexOf(':');
            request.header(
                    header.substring(0, colon), header.substring(colon + 1).strip());
        }
        try {
            var answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Probe(
                    answer.statusCode(),
                    answer.headers().firstValue("etag").orElse(""),
                    answer.headers().map().entrySet().stream()
                            .filter(header -> !OF_THE_SERVER.contains(header.getKey()))
                            .flatMap(header -> header.getValue().stream().map(value -> header.getKey() + ": " + value))
                            .toList(),
                    answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    Probe mustBe(int expected, String what) {
        if (status != expected) {
            throw new IllegalStateException(what + ": " + status + " instead of " + expected);
        }
        return this;
    }

    /** For {@link BareVertx}. */
    void writeTo(Path directory, String name) {
        try {
            Files.write(directory.resolve(name + ".headers"), headers);
            Files.write(directory.resolve(name + ".body"), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
