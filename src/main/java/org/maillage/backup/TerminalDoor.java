package org.maillage.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a command at the terminal reaches the server that runs over the same data folder: a file there, which only its owner
 * can read, with the server's address on this machine and a key that is good for as long as it runs.
 */
public record TerminalDoor(String address, String key) {
    private static final String FILE = "running";

    public static TerminalDoor on(String host, int port, String key) {
        var here = Map.of("0.0.0.0", "127.0.0.1", "::", "::1").getOrDefault(host, host);
        return new TerminalDoor("http://" + (here.contains(":") ? "[" + here + "]" : here) + ":" + port, key);
    }

    /** What the last server left that was killed is replaced. */
    public void open(Path data) {
        try {
            Files.createDirectories(data);
            close(data);
            Files.write(OwnerOnly.file(data.resolve(FILE)), List.of(address, key));
        } catch (IOException e) {
            throw new UncheckedIOException("The data folder cannot be written to: " + data, e);
        }
    }

    public static Optional<TerminalDoor> in(Path data) {
        try {
            var file = data.resolve(FILE);
            var lines = Files.isRegularFile(file) ? Files.readAllLines(file) : List.<String>of();
            return lines.size() == 2
                    ? Optional.of(new TerminalDoor(lines.getFirst(), lines.getLast()))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void close(Path data) {
        try {
            Files.deleteIfExists(data.resolve(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes it away, unless another server has put its own there. */
    public void shut(Path data) {
        if (in(data).filter(this::equals).isPresent()) {
            close(data);
        }
    }

    @Override
    public String toString() {
        return address;
    }
}
