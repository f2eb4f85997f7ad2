package org.maillage.http;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** The server cannot listen where it should: another program does, the system forbids it, or the host is not here. */
public final class PortUnusable extends RuntimeException {
    private final String host;
    private final int port;

    PortUnusable(String host, int port, Throwable cause) {
        super("Cannot listen on " + host + ":" + port, cause);
        this.host = host;
        this.port = port;
    }

    /** Says so at once when the port cannot be had, before a database is opened for nothing. */
    public static void check(String host, int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(host, port));
        } catch (IOException | IllegalArgumentException e) {
            throw new PortUnusable(host, port, e);
        }
    }

    public String host() {
        return host;
    }

    public int port() {
        return port;
    }
}
