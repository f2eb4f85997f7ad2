package org.maillage.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.maillage.graph.Connection;

/** What lies between a server and its database, and can be cut. */
final class Cable implements AutoCloseable {
    private final Connection end;
    private final ServerSocket entrance;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final ExecutorService traffic = Executors.newVirtualThreadPerTaskExecutor();
    private volatile boolean cut;

    private Cable(Connection end, ServerSocket entrance) {
        this.end = end;
        this.entrance = entrance;
    }

    static Cable to(Connection database) {
        try {
            var cable = new Cable(database, new ServerSocket(0, 0, InetAddress.getLoopbackAddress()));
            cable.traffic.execute(cable::accept);
            return cable;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The database as one reaches it through here. */
    Connection connection() {
        return new Connection("bolt://localhost:" + entrance.getLocalPort(), end.user(), end.password());
    }

    /** Ends what is on its way; what comes afterwards is turned away. */
    void cut() {
        cut = true;
        open.forEach(Cable::close);
    }

    void mend() {
        cut = false;
    }

    private void accept() {
        var there = URI.create(end.uri());
        while (!entrance.isClosed()) {
            try {
                var near = entrance.accept();
                if (cut) {
                    close(near);
                } else {
                    join(near, new Socket(there.getHost(), there.getPort()));
                }
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void join(Socket near, Socket far) throws IOException {
        for (var socket : List.of(near, far)) {
            // A cable adds nothing to the way: without this each small message waits for the receipt of the last.
            socket.setTcpNoDelay(true);
            open.add(socket);
        }
        traffic.execute(() -> pass(near, far));
        traffic.execute(() -> pass(far, near));
    }

    private void pass(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException ended) {
            close(from);
        }
        close(to);
        open.remove(from);
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            entrance.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        cut();
        traffic.shutdownNow();
    }
}
