package org.maillage.administration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The room that a server takes on its disk, in bytes.
 *
 * @param database what the embedded database takes; null where the database is elsewhere
 * @param free what is left on the disk of the data folder
 */
public record Storage(@Nullable Long database, long backups, long free) {
    static Storage of(Path data, boolean embedded) {
        try {
            var database = embedded ? Long.valueOf(size(data.resolve("data"))) : null;
            var there = Files.isDirectory(data) ? data : Path.of(".");
            return new Storage(
                    database,
                    size(data.resolve("backups")),
                    Files.getFileStore(there).getUsableSpace());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long size(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).mapToLong(Storage::length).sum();
        }
    }

    /** The database renames and deletes files while it works: one that has gone takes no room. */
    private static long length(Path file) {
        try {
            return Files.size(file);
        } catch (NoSuchFileException gone) {
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
