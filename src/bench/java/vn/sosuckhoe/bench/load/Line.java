package vn.sosuckhoe.bench.load;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;

/** One kept-alive connection with at most one request under way. */
final class Line implements AutoCloseable {

    private final SocketChannel channel;
    private final ByteBuffer out = ByteBuffer.allocateDirect(256 * 1024);
    private final Answer answer = new Answer();
    private final ByteBuffer in = ByteBuffer.wrap(answer.room());
    private long since;
    private boolean waiting;

    Line(InetSocketAddress server, Selector selector) throws IOException {
        channel = SocketChannel.open(server);
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        channel.configureBlocking(false);
        channel.register(selector, SelectionKey.OP_READ, this);
    }

    /**
     * @param from when the request was to be sent, which is not always when there was a line for it
     * @return false when there are no more requests
     */
    boolean send(Requests requests, long from) throws IOException {
        if (!requests.next(out.clear())) {
            return false;
        }
        since = from;
        waiting = true;
        out.flip();
        while (out.hasRemaining()) {
            channel.write(out);
        }
        return true;
    }

    /** @return bytes that arrived; a closed line is an error */
    int read() throws IOException {
        in.limit(in.capacity()).position(answer.filled());
        var count = channel.read(in);
        if (count < 0) {
            throw new IOException("the server closed a connection under load");
        }
        if (count > 0 && answer.arrived(count)) {
            waiting = false;
        }
        return count;
    }

    boolean isWaiting() {
        return waiting;
    }

    int status() {
        return answer.status();
    }

    long since() {
        return since;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
