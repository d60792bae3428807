package vn.sosuckhoe.reminder.push;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.PfxOptions;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Stands in for the push service of a browser: https, keeps what it takes, answers by the last part of the address. */
final class PushService implements AutoCloseable {

    /** What a browser would be given. */
    record Pushed(String path, byte[] body, String authorization, String encoding, String ttl) {}

    final Queue<Pushed> taken = new ConcurrentLinkedQueue<>();
    private final Vertx vertx = Vertx.vertx();
    private final HttpServer server;

    PushService() throws Exception {
        var keys = Files.createTempDirectory("push").resolve("keys.p12");
        makeKeys(keys);
        server = vertx.createHttpServer(new HttpServerOptions()
                        .setSsl(true)
                        .setKeyCertOptions(
                                new PfxOptions().setPath(keys.toString()).setPassword("secret")))
                .requestHandler(this::answer)
                .listen(0, "localhost")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
        Files.delete(keys);
    }

    private static void makeKeys(Path keys) throws Exception {
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var made = new ProcessBuilder(List.of(
                        keytool,
                        "-genkeypair",
                        "-alias",
                        "push",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "SAN=dns:localhost",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        "secret",
                        "-keystore",
                        keys.toString()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (made.waitFor() != 0) {
            throw new IllegalStateException("keytool made no keys");
        }
    }

    private void answer(HttpServerRequest request) {
        request.body().onSuccess(body -> {
            var status = request.path().substring(request.path().lastIndexOf('/') + 1);
            taken.add(new Pushed(
                    request.path(),
                    body.getBytes(),
                    request.getHeader("Authorization"),
                    request.getHeader("Content-Encoding"),
                    request.getHeader("TTL")));
            if (status.equals("302")) {
                request.response().putHeader("Location", "http://localhost:1/");
            }
            request.response().setStatusCode(Integer.parseInt(status)).end();
        });
    }

    String host() {
        return "localhost:" + server.actualPort();
    }

    String endpoint(String name, int status) {
        return "https://" + host() + "/" + name + "/" + status;
    }

    /** A client that believes these keys. */
    HttpClient client() {
        return vertx.createHttpClient(new HttpClientOptions().setTrustAll(true).setVerifyHost(false));
    }

    @Override
    public void close() {
        vertx.close();
    }
}
