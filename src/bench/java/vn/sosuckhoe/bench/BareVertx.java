package vn.sosuckhoe.bench;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/**
 * The measure of all ratios: the same bytes from the same table with the same headers, and nothing else. No routing, no
 * sign-in, no rule. Event loop and database connection are shared by nobody.
 *
 * <p>Arguments: port, database URI, user, password, directory of what {@link Probe} wrote, live generation. A path that
 * begins with {@code /so} is answered with the page's bytes after the same read.
 */
public final class BareVertx extends AbstractVerticle {

    private static final int UUID_LENGTH = 36;

    private final String[] arguments;
    private final String read;
    private final MultiMap bookHeaders;
    private final MultiMap pageHeaders;
    private final Buffer page;
    private SqlClient database;

    private BareVertx(String[] arguments, MultiMap bookHeaders, MultiMap pageHeaders, Buffer page) {
        this.arguments = arguments;
        this.read = DirectReads.read(arguments[5]);
        this.bookHeaders = bookHeaders;
        this.pageHeaders = pageHeaders;
        this.page = page;
    }

    public static void main(String[] arguments) throws IOException {
        var cores = Runtime.getRuntime().availableProcessors();
        var vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(cores).setPreferNativeTransport(false));
        var directory = Path.of(arguments[4]);
        var book = headers(directory.resolve("book.headers"));
        var pageHeaders = headers(directory.resolve("page.headers"));
        var page = Files.exists(directory.resolve("page.body"))
                ? Buffer.buffer(Files.readAllBytes(directory.resolve("page.body")))
                : Buffer.buffer();
        vertx.deployVerticle(
                        () -> new BareVertx(arguments, book, pageHeaders, page),
                        new DeploymentOptions().setInstances(cores))
                .onFailure(failure -> Runtime.getRuntime().halt(1));
    }

    @Override
    public void start(io.vertx.core.Promise<Void> started) {
        var server = PgConnectOptions.fromUri(arguments[1])
                .setUser(arguments[2])
                .setPassword(arguments[3])
                .setCachePreparedStatements(true)
                .setPipeliningLimit(256);
        database = PgBuilder.client()
                .connectingTo(server)
                .with(new PoolOptions().setMaxSize(1))
                .using(vertx)
                .build();
        vertx.createHttpServer()
                .requestHandler(this::answer)
                .listen(Integer.parseInt(arguments[0]))
                .<Void>mapEmpty()
                .onComplete(started);
    }

    private void answer(HttpServerRequest request) {
        var path = request.path();
        if (path.length() < UUID_LENGTH) {
            request.response().setStatusCode(204).end();
            return;
        }
        var book = UUID.fromString(path.substring(path.length() - UUID_LENGTH));
        database.preparedQuery(read)
                .execute(Tuple.of(book))
                .onFailure(failure -> request.response().setStatusCode(500).end())
                .onSuccess(rows -> {
                    var iterator = rows.iterator();
                    if (!iterator.hasNext()) {
                        request.response().setStatusCode(404).end();
                        return;
                    }
                    var row = iterator.next();
                    send(request, path.startsWith("/so"), '"' + row.getString(0) + '"', row.getBuffer(1));
                });
    }

    private void send(HttpServerRequest request, boolean asPage, String etag, Buffer body) {
        var response = request.response();
        response.headers().addAll(asPage ? pageHeaders : bookHeaders).add("ETag", etag);
        if (etag.equals(request.getHeader("If-None-Match"))) {
            response.setStatusCode(304).end();
        } else {
            response.end(asPage ? page : body);
        }
    }

    private static MultiMap headers(Path file) throws IOException {
        var headers = MultiMap.caseInsensitiveMultiMap();
        if (Files.exists(file)) {
            for (var line : Files.readAllLines(file)) {
                var colon = line.indexOf(':');
                headers.add(line.substring(0, colon), line.substring(colon + 1).strip());
            }
        }
        return headers;
    }
}
