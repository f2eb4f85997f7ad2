package org.maillage.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.maillage.testing.Client;

/** Maillage in a process of its own, started with the options of {@code bin/serve} on a free port. */
final class Program implements AutoCloseable {
    static final String TOKEN = "token-of-the-process";
    private static final Pattern LINK = Pattern.compile("http://localhost:(\\d+)/sign-in\\?code=\\w+");
    private static final long PATIENCE_MINUTES = 3;

    private final Process process;
    private final BufferedReader output;
    private final List<String> said = new ArrayList<>();

    private Program(Process process) {
        this.process = process;
        this.output = process.inputReader(StandardCharsets.UTF_8);
    }

    /** Starts it in French, with nothing in its environment but {@code settings}; everything it says is one stream. */
    static Program start(Map<String, String> settings) {
        return start(settings, "-Xmx512m");
    }

    /** Starts it with this option of the Java machine for its memory. */
    static Program start(Map<String, String> settings, String memory) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(
                java,
                "@bin/jvm.options",
                memory,
                "-XX:TieredStopAtLevel=1",
                "-Duser.language=fr",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                "org.maillage.Maillage"));
        if (System.getProperty("os.name").equals("Linux")) {
            // A build started in the background ignores Ctrl-C, and so would its children.
            command.addAll(0, List.of("env", "--default-signal=INT"));
        }
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("MAILLAGE_") || name.startsWith("NEO4J_"));
        builder.environment().put("MAILLAGE_PORT", "0");
        builder.environment().put("MAILLAGE_TOKEN", TOKEN);
        builder.environment().put("MAILLAGE_DEMO", "off");
        builder.environment().putAll(settings);
        try {
            return new Program(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until it prints its sign-in link. */
    Client ready() {
        for (var line = nextLine(); line != null; line = nextLine()) {
            var link = LINK.matcher(line);
            if (link.find()) {
                return new Client(Integer.parseInt(link.group(1)), TOKEN);
            }
        }
        throw new AssertionError("It never became ready: " + said);
    }

    /** Waits for its end and returns everything it said, without the greeting. */
    List<String> lastWords() {
        for (var line = nextLine(); line != null; line = nextLine()) {}
        return said.stream()
                .filter(line ->
                        !line.isBlank() && !line.startsWith("Maillage démarre") && !line.contains("is starting"))
                .filter(line -> !line.startsWith("WARNING: "))
                .toList();
    }

    /** Waits for its end and returns all of it. */
    String everythingSaid() {
        for (var line = nextLine(); line != null; line = nextLine()) {}
        return String.join("\n", said);
    }

    int exitCode() {
        try {
            if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
                throw new AssertionError("It does not end: " + said);
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    void killed() {
        process.destroyForcibly();
        exitCode();
    }

    /** Sends a signal as a terminal or a service manager would, and measures how long the end takes. */
    Duration stopped(String signal) {
        var before = System.nanoTime();
        try {
            new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
        exitCode();
        return Duration.ofNanos(System.nanoTime() - before);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private @Nullable String nextLine() {
        try {
            var line = output.readLine();
            if (line != null) {
                said.add(line);
            }
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
