package org.maillage.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.maillage.network.UndirectedGraph;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program in another language that answers how long something took and what it found. */
final class Script {
    /** The one whose packages the distribution installs. */
    private static final Path PYTHON = Path.of("/usr/bin/python3");

    private final List<String> command;
    private final Path folder;

    private Script(List<String> command, Path folder) {
        this.command = command;
        this.folder = folder;
    }

    static Script python(String name) {
        return new Script(List.of(PYTHON.toString(), "src/test/python/" + name), Path.of("."));
    }

    static boolean hasPython() {
        return Files.isExecutable(PYTHON);
    }

    static Script node(String name) {
        return new Script(List.of("node", "scripts/" + name), Path.of("web"));
    }

    /** What the program writes; it is given the file of edges, the number of nodes, how often, and the rest. */
    JsonNode answer(UndirectedGraph network, int often, List<String> rest) {
        try {
            var edges = Files.createTempFile("edges", ".txt");
            try {
                Files.write(edges, lines(network));
                var given = Stream.of(edges.toString(), String.valueOf(network.order()), String.valueOf(often));
                return answer(Stream.concat(given, rest.stream()).toList());
            } finally {
                Files.delete(edges);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the program writes, given these arguments. */
    JsonNode answer(List<String> arguments) {
        try {
            var whole = Stream.concat(command.stream(), arguments.stream()).toList();
            var process = new ProcessBuilder(whole)
                    .directory(folder.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            return new JsonMapper().readTree(process.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Double> millis(JsonNode measured) {
        return measured.get("millis").valueStream().map(JsonNode::asDouble).toList();
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
}
