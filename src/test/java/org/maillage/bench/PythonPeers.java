package org.maillage.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.maillage.network.UndirectedGraph;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The libraries for networks that the system's Python has, asked for the betweenness of one of ours. */
final class PythonPeers {
    private static final Path SCRIPT = Path.of("src/test/python/betweenness.py");
    /** The one whose packages the distribution installs. */
    private static final Path PYTHON = Path.of("/usr/bin/python3");

    /** What one library took, and found. */
    record Timed(String library, List<Double> millis, List<Double> scores) {}

    private PythonPeers() {}

    /** By library in the order asked for; those that are not installed are left out. */
    static Map<String, Timed> betweenness(UndirectedGraph network, int often, List<String> libraries) {
        try {
            var edges = Files.createTempFile("edges", ".txt");
            try {
                Files.write(edges, lines(network));
                return answer(edges, network.order(), often, libraries);
            } finally {
                Files.delete(edges);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(UndirectedGraph network) {
        var lines = new ArrayList<String>();
        for (var v = 0; v < network.order(); v++) {
            for (var i = network.first(v); i < network.end(v); i++) {
                if (v < network.neighbour(i)) {
                    lines.add(v + " " + network.neighbour(i));
                }
            }
        }
        return lines;
    }

    private static Map<String, Timed> answer(Path edges, int order, int often, List<String> libraries)
            throws IOException {
        var timed = new LinkedHashMap<String, Timed>();
        if (Files.isExecutable(PYTHON)) {
            var command = new ArrayList<>(List.of(
                    PYTHON.toString(),
                    SCRIPT.toString(),
                    edges.toString(),
                    String.valueOf(order),
                    String.valueOf(often)));
            command.addAll(libraries);
            var process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            var measured = new JsonMapper().readTree(process.getInputStream());
            libraries.stream()
                    .filter(measured::has)
                    .forEach(library -> timed.put(library, timed(library, measured.get(library))));
        }
        return timed;
    }

    private static Timed timed(String library, JsonNode measured) {
        var millis =
                measured.get("millis").valueStream().map(JsonNode::asDouble).toList();
        var scores =
                measured.get("scores").valueStream().map(JsonNode::asDouble).toList();
        return new Timed(library + " " + measured.get("version").asString(), millis, scores);
    }
}
