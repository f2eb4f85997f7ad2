package org.maillage.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.neo4j.dbms.api.DatabaseManagementService;

/** What the figures were taken on. */
final class Machine {
    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

    private Machine() {}

    static String description() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        var memory = system instanceof com.sun.management.OperatingSystemMXBean whole
                ? "%.0f GB of memory".formatted(whole.getTotalMemorySize() / 1e9)
                : "unknown memory";
        return String.format(
                Locale.ENGLISH,
                "%d cores%s, %s, no graphics card, %s %s (%s), Java %s, Neo4j %s embedded. The server has 4 GB of heap. Load average when written: %.1f, on %s.",
                system.getAvailableProcessors(),
                model(),
                memory,
                system.getName(),
                system.getVersion(),
                system.getArch(),
                Runtime.version(),
                DatabaseManagementService.class.getPackage().getImplementationVersion(),
                system.getSystemLoadAverage(),
                LocalDate.now(ZoneId.systemDefault()));
    }

    /** Whether more programs want to run than there are cores. */
    static boolean busy() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        return system.getSystemLoadAverage() > 2 * system.getAvailableProcessors();
    }

    private static String model() {
        try {
            return Files.exists(PROCESSORS)
                    ? Files.readAllLines(PROCESSORS).stream()
                            .filter(line -> line.startsWith("model name"))
                            .findFirst()
                            .map(line ->
                                    " (" + line.substring(line.indexOf(':') + 1).strip() + ")")
                            .orElse("")
                    : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
