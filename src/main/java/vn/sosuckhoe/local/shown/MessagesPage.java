package vn.sosuckhoe.local.shown;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import static java.nio.charset.StandardCharsets.UTF_8;

/** One page, read on this machine only, that draws itself anew every five seconds. */
public final class MessagesPage implements AutoCloseable {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="vi"><head><meta charset="utf-8"><title>Tin thử · Sổ Sức Khỏe</title>
            <meta name="viewport" content="width=device-width,initial-scale=1">
            <meta http-equiv="refresh" content="5">
            <style>:root{color-scheme:light dark}body{font:18px/1.5 system-ui,sans-serif;margin:0 auto;max-width:60rem;
            padding:1rem}article{border-top:1px solid #8888;padding:.6rem 0}p{margin:0;overflow-wrap:anywhere}
            article p{white-space:pre-line}small{display:block}</style></head>
            <body><main><h1>Tin thử của máy này</h1>
            <p>Những tin lẽ ra đã gửi đi. Dữ liệu mẫu, không gửi cho ai. / What would have been sent. Synthetic, sent to
            nobody.</p>
            """;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newSingleThreadExecutor(work -> {
        var thread = new Thread(work, "local-messages");
        thread.setDaemon(true);
        return thread;
    });
    private final Messages messages;

    /** @param port 0 for a free one */
    public MessagesPage(int port, Messages messages) throws IOException {
        this.messages = messages;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var page = page().getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html;charset=utf-8");
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            exchange.getResponseHeaders()
                    .set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
        }
    }

    private String page() {
        var page = new StringBuilder(HEAD);
        var newest = messages.newest();
        page.append("<p><strong>")
                .append(messages.count())
                .append("</strong> tin / messages")
                .append(messages.count() > newest.size() ? ", " + newest.size() + " mới nhất / newest" : "")
                .append("</p>\n");
        newest.forEach(message -> page.append(article(message)));
        return page.append("</main></body></html>\n").toString();
    }

    private static String article(Message message) {
        return "<article><small>%s · %s · %s%s</small>%s<p>%s</p></article>\n"
                .formatted(
                        TIME.format(message.at()),
                        message.channel(),
                        escaped(message.masked()),
                        message.parts() > 1 ? " · " + message.parts() + " phần / parts" : "",
                        message.subject() == null ? "" : "<strong>" + escaped(message.subject()) + "</strong>",
                        escaped(message.text()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
