package vn.sosuckhoe.record.door;

import io.vertx.core.json.JsonObject;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** Speaks HTTP byte by byte, so that it can also speak it wrongly. One connection for each exchange. */
final class Wire {

    private static final int PATIENCE_MILLIS = 20_000;
    private static final int PIECE = 8192;
    private static final Pattern LENGTH = Pattern.compile("(?im)^content-length: *(\\d+)");

    private final int port;

    Wire(int port) {
        this.port = port;
    }

    /** What came back; status 0 where the server only closed the connection. */
    record Answer(int status, String headers, String body) {

        static Answer of(byte[] bytes) {
            var text = new String(bytes, StandardCharsets.UTF_8);
            var end = text.indexOf("\r\n\r\n");
            return end < 0
                    ? new Answer(0, "", text)
                    : new Answer(
                            Integer.parseInt(text.substring(9, 12)), text.substring(0, end), text.substring(end + 4));
        }

        JsonObject json() {
            return new JsonObject(body.substring(body.indexOf('{'), body.lastIndexOf('}') + 1));
        }
    }

    /**
     * @param head request line and headers
     * @param body sent as it is, whatever the headers say, until the server has answered; its first 8 kB always
     */
    Answer send(List<String> head, byte[] body) throws IOException {
        try (var socket = open()) {
            write(socket, head, body);
            return answer(socket);
        }
    }

    /** One request after the other on the same connection. */
    List<Answer> sendAll(List<List<String>> heads, byte[] body) throws IOException {
        var answers = new ArrayList<Answer>();
        try (var socket = open()) {
            for (var head : heads) {
                write(socket, head, body);
                answers.add(answer(socket));
            }
        }
        return answers;
    }

    /** Goes away in the middle of the body. */
    void abandon(List<String> head, byte[] body) throws IOException {
        try (var socket = open()) {
            write(socket, head, body);
        }
    }

    private Socket open() throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(PATIENCE_MILLIS);
        return socket;
    }

    private static void write(Socket socket, List<String> head, byte[] body) throws IOException {
        var out = socket.getOutputStream();
        try {
            out.write((String.join("\r\n", head) + "\r\n\r\n").getBytes(ISO_8859_1));
            for (var from = 0; from < body.length && (from == 0 || unanswered(socket)); from += PIECE) {
                out.write(body, from, Math.min(PIECE, body.length - from));
            }
            out.flush();
        } catch (SocketException closed) {
            // it has answered already and reads no more
        }
    }

    private static boolean unanswered(Socket socket) throws IOException {
        return socket.getInputStream().available() == 0;
    }

    /** As long as it says it is, or up to the end of the connection. */
    private static Answer answer(Socket socket) throws IOException {
        var read = new ByteArrayOutputStream();
        var piece = new byte[PIECE];
        try {
            while (!isWhole(read)) {
                var count = socket.getInputStream().read(piece);
                if (count < 0) {
                    break;
                }
                read.write(piece, 0, count);
            }
        } catch (SocketException reset) {
            // closed while we were still writing; what was read before is the answer
        }
        return Answer.of(read.toByteArray());
    }

    private static boolean isWhole(ByteArrayOutputStream read) {
        var text = read.toString(ISO_8859_1);
        var end = text.indexOf("\r\n\r\n");
        var length = LENGTH.matcher(end < 0 ? "" : text.substring(0, end));
        return length.find() && text.length() - end - 4 >= Integer.parseInt(length.group(1));
    }
}
