package org.maillage.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** Another process of this Java, with its memory and its classes, on a data folder. */
final class JavaProcess {
    private JavaProcess() {}

    static ProcessBuilder of(Class<?> main, int port, Path data, String... arguments) {
        var java = ProcessHandle.current().info().command().orElseThrow();
        var command = Stream.of(
                        Stream.of(java),
                        ManagementFactory.getRuntimeMXBean().getInputArguments().stream(),
                        Stream.of("-cp", System.getProperty("java.class.path"), main.getName()),
                        Stream.of(arguments))
                .<String>flatMap(parts -> parts)
                .toList();
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment()
                .putAll(Map.of(
                        "MAILLAGE_PORT",
                        String.valueOf(port),
                        "MAILLAGE_DATA",
                        data.toString(),
                        "MAILLAGE_TOKEN",
                        BenchServer.TOKEN,
                        "MAILLAGE_DEMO",
                        "off"));
        return builder;
    }
}
