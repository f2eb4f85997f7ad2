package org.maillage.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;
import org.maillage.graph.Graph;
import org.maillage.problem.Conflict;
import org.maillage.problem.NotFound;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The backups that stand in the data folder of this server. */
public final class Backups {
    private static final Logger LOG = LoggerFactory.getLogger(Backups.class);
    private static final Pattern NAME = Pattern.compile("maillage-[0-9TZ-]+\\.zip");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final Path folder;
    private final Snapshot snapshot;
    private final ReentrantLock one = new ReentrantLock();

    /** @param data the folder of the server's data, in which the folder of backups is made when there is the first */
    public Backups(Graph graph, Path data, String maillage) {
        this.folder = data.resolve("backups");
        this.snapshot = new Snapshot(graph, maillage);
    }

    /** A backup on the disk: when it was made, and how many bytes it has. */
    public record Kept(String name, String at, long bytes) {}

    /** A backup just made, how much is in it and how long it took. */
    public record Made(String name, long bytes, long nodes, long relations, long milliseconds) {}

    /** Makes one now; refused while another is being made. */
    public Made make() {
        if (!one.tryLock()) {
            throw new Conflict("backup-under-way", Map.of());
        }
        try {
            return written();
        } catch (IOException e) {
            throw new UncheckedIOException("The backup cannot be written to " + folder, e);
        } finally {
            one.unlock();
        }
    }

    private Made written() throws IOException {
        var begun = Instant.now();
        var file = OwnerOnly.folder(folder).resolve("maillage-" + MOMENT.format(begun) + ".zip");
        var growing = folder.resolve(file.getFileName() + ".part");
        Files.deleteIfExists(growing);
        try {
            var written = snapshot.to(OwnerOnly.file(growing));
            Files.move(growing, file, StandardCopyOption.ATOMIC_MOVE);
            var took = ChronoUnit.MILLIS.between(begun, Instant.now());
            LOG.info("Backup {} made in {} ms", file.getFileName(), took);
            return new Made(
                    String.valueOf(file.getFileName()), Files.size(file), written.nodes(), written.relations(), took);
        } finally {
            Files.deleteIfExists(growing);
        }
    }

    /** The newest first. */
    public List<Kept> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file ->
                            NAME.matcher(String.valueOf(file.getFileName())).matches())
                    .map(Backups::kept)
                    .sorted(Comparator.comparing(Kept::name).reversed())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Kept kept(Path file) {
        try {
            var at = Files.getLastModifiedTime(file).toInstant().truncatedTo(ChronoUnit.SECONDS);
            return new Kept(String.valueOf(file.getFileName()), at.toString(), Files.size(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path file(String name) {
        var file = folder.resolve(NAME.matcher(name).matches() ? name : "none");
        if (!Files.isRegularFile(file)) {
            throw new NotFound("backup", name);
        }
        return file;
    }

    public void delete(String name) {
        try {
            Files.deleteIfExists(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
