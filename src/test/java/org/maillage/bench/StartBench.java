package org.maillage.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.maillage.Maillage;

/** Measures how long Maillage takes to be ready beside the bare embedded database, each a new process on one folder. */
public final class StartBench {
    static final String BARE = "bare embedded database, first answer";
    static final String WHOLE = "Maillage, ready";
    private static final int RUNS = 5;

    private final Path data;
    private final int port;

    private StartBench(Path data, int port) {
        this.data = data;
        this.port = port;
    }

    /** The arguments are the numbers of actors of the kept databases to start on. */
    public static void main(String[] arguments) throws IOException {
        for (var argument : arguments) {
            var folder = BenchServer.folder(Integer.parseInt(argument)).resolve("data");
            var bench = new StartBench(folder, freePort());
            // Whoever starts first after a change plans the questions anew; both start once unmeasured.
            bench.bare();
            bench.whole();
            var bare = new ArrayList<Double>();
            var whole = new ArrayList<Double>();
            for (var i = 0; i < RUNS; i++) {
                bare.add(bench.bare());
                whole.add(bench.whole());
            }
            var measures = List.of(Measure.of(BARE, bare, null, ""), Measure.of(WHOLE, whole, null, ""));
            measures.forEach(System.out::println);
            Results.save("start-" + argument, measures);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private double bare() {
        return untilSaid("The bare database answers", BareNeo4j.class, data.toString());
    }

    private double whole() {
        return untilSaid("http://localhost:" + port, Maillage.class);
    }

    /** From the start of the process to the line that tells it is there; the process is then ended. */
    private double untilSaid(String words, Class<?> main, String... arguments) {
        var start = System.nanoTime();
        try {
            var process = JavaProcess.of(main, port, data, arguments).start();
            try (var lines = process.inputReader()) {
                if (lines.lines().noneMatch(line -> line.contains(words))) {
                    throw new IllegalStateException(main.getName() + " did not start");
                }
                if (main == Maillage.class
                        && !new Requests(port, BenchServer.TOKEN)
                                .get("/health/ready")
                                .ok()) {
                    throw new IllegalStateException("not ready");
                }
                return (System.nanoTime() - start) / 1e6;
            } finally {
                process.destroy();
                process.waitFor();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
