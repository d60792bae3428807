package vn.sosuckhoe.book.shelf;

import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.pgclient.PgBuilder;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.PoolOptions;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.util.concurrent.TimeUnit;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/**
 * The line to the database for short reads by primary key. A pool gives a connection to one statement at a time; this
 * one sends them one after the other without waiting for answers, which more than doubles what few connections carry.
 */
final class ReadLine {

    /**
     * @param connections few: they are shared by all readers, and each costs the database a process
     * @param pipelining statements under way on one connection
     */
    @Produces
    @Pipelined
    @Singleton
    static SqlClient open(
            Vertx vertx,
            @ConfigProperty(name = "quarkus.datasource.reactive.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password,
            @ConfigProperty(name = "book.read-line.connections", defaultValue = "4") int connections,
            @ConfigProperty(name = "book.read-line.pipelining", defaultValue = "256") int pipelining) {
        var server = PgConnectOptions.fromUri(url.replaceFirst("^vertx-reactive:", ""))
                .setUser(user)
                .setPassword(password)
                .setCachePreparedStatements(true)
                .setPipeliningLimit(pipelining)
                .setReconnectAttempts(3)
                .setReconnectInterval(200);
        var pool = new PoolOptions().setMaxSize(connections).setMaxLifetime(15).setMaxLifetimeUnit(TimeUnit.MINUTES);
        return PgBuilder.client(client -> client.connectingTo(server).with(pool).using(vertx));
    }

    static void close(@Disposes @Pipelined SqlClient client) {
        client.closeAndAwait();
    }
}
