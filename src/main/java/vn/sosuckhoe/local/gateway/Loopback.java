package vn.sosuckhoe.local.gateway;

import org.jsmpp.session.connection.ServerConnection;
import org.jsmpp.session.connection.ServerConnectionFactory;
import org.jsmpp.session.connection.socket.ServerSocketConnection;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Listens on this machine only, which jSMPP itself does not offer. */
final class Loopback implements ServerConnectionFactory {

    private static final int BACKLOG = 50;

    private final ServerSocket socket;

    /** @param port 0 for a free one */
    Loopback(int port) throws IOException {
        socket = new ServerSocket(port, BACKLOG, InetAddress.getLoopbackAddress());
    }

    int port() {
        return socket.getLocalPort();
    }

    @Override
    public ServerConnection listen(int port) {
        return new ServerSocketConnection(socket);
    }

    @Override
    public ServerConnection listen(int port, int timeout) {
        return listen(port);
    }

    @Override
    public ServerConnection listen(int port, int timeout, int backlog) {
        return listen(port);
    }
}
