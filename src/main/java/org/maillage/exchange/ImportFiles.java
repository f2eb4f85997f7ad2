package org.maillage.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.maillage.problem.Invalid;
import org.maillage.problem.Problem;

/** The files of an import by name, from a folder or a zip; what a zip unpacks to is bounded. */
public record ImportFiles(Map<String, byte[]> byName) {
    private static final long MOST_BYTES = 256L * 1024 * 1024;
    private static final int MOST_FILES = 200;

    public static ImportFiles folder(Path folder) {
        try (var paths = Files.list(folder)) {
            var files = new TreeMap<String, byte[]>();
            for (var path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
                files.put(path.getFileName().toString().toLowerCase(Locale.ROOT), Files.readAllBytes(path));
            }
            return new ImportFiles(files);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the folder " + folder, e);
        }
    }

    public static ImportFiles zip(InputStream in) {
        var files = new TreeMap<String, byte[]>();
        var left = MOST_BYTES;
        try (var zip = new ZipInputStream(in, StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var name = baseName(entry.getName());
                if (entry.isDirectory()
                        || name.startsWith(".")
                        || entry.getName().contains("__MACOSX")) {
                    continue;
                }
                var bytes = zip.readNBytes((int) left);
                left -= bytes.length;
                if (left <= 0 || files.size() >= MOST_FILES) {
                    throw new Invalid(Problem.of("zip-too-large", null, null));
                }
                files.put(name, bytes);
            }
        } catch (ZipException e) {
            throw new Invalid(Problem.of("not-a-zip", null, null));
        } catch (IOException | IllegalArgumentException e) {
            throw new Invalid(Problem.of("not-a-zip", null, null));
        }
        if (files.isEmpty()) {
            throw new Invalid(Problem.of("not-a-zip", null, null));
        }
        return new ImportFiles(files);
    }

    public static ImportFiles zip(byte[] bytes) {
        return zip(new ByteArrayInputStream(bytes));
    }

    private static String baseName(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
                .toLowerCase(Locale.ROOT);
    }
}
