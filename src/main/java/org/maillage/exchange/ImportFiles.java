package org.maillage.exchange;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.maillage.problem.Invalid;
import org.maillage.problem.Problem;

/** The files of an import by name, from a folder, a zip or single files; what they weigh together is bounded. */
public final class ImportFiles {
    private static final int MOST_BYTES = 64 * 1024 * 1024;
    private static final int MOST_FILES = 200;

    /** Ordinary text takes ten times less room in a zip, what is made to fill the memory up to a thousand times. */
    private static final int MOST_RATIO = 250;
    /** Less than this harms nobody, however small its zip. */
    private static final int HARMLESS = 4 * 1024 * 1024;

    private final SortedMap<String, byte[]> byName = new TreeMap<>();
    private int left = MOST_BYTES;
    private int entries;

    /** Reads a folder or a zip; throws {@link Invalid} when it is neither. */
    public static ImportFiles from(Path source) {
        if (Files.isDirectory(source)) {
            return folder(source);
        }
        try (var in = Files.newInputStream(source)) {
            var files = new ImportFiles();
            files.addUpload(String.valueOf(source.getFileName()), in);
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(source + " cannot be read", e);
        }
    }

    /** Reads the files that lie directly in a folder. */
    public static ImportFiles folder(Path folder) {
        var files = new ImportFiles();
        try (var paths = Files.list(folder)) {
            for (var path : (Iterable<Path>) paths.filter(Files::isRegularFile).sorted()::iterator) {
                try (var in = Files.newInputStream(path)) {
                    files.add(path.getFileName().toString(), in);
                }
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + folder + " cannot be read", e);
        }
    }

    /** Adds a file as it was sent: the entries of a zip, or the file itself. */
    public void addUpload(String name, InputStream in) {
        try {
            if (name.toLowerCase(Locale.ROOT).endsWith(".csv")) {
                add(name, in);
            } else {
                addZip(in);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new Invalid(Problem.of("not-a-zip", null, name));
        }
    }

    void add(String path, InputStream in) throws IOException {
        var name = baseName(path);
        var bytes = in.readNBytes(left);
        left -= bytes.length;
        if (left <= 0 || ++entries > MOST_FILES) {
            throw new Invalid(Problem.of("too-much-data", null, null));
        }
        if (byName.put(name, bytes) != null) {
            throw new Invalid(Problem.of("file-twice", null, name));
        }
    }

    Map<String, byte[]> byName() {
        return byName;
    }

    Optional<byte[]> get(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** What the headers of a zip say of sizes is not asked: what counts is what comes out, as it comes. */
    private void addZip(InputStream in) throws IOException {
        var packed = new Counted(in);
        var before = left;
        // Names are UTF-8 when the zip says so; any others are only compared with names in plain letters.
        try (var zip = new ZipInputStream(packed, StandardCharsets.ISO_8859_1)) {
            var found = false;
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                found = true;
                if (!entry.isDirectory() && !isHidden(entry.getName())) {
                    add(entry.getName(), zip);
                    var unpacked = before - left;
                    if (unpacked > HARMLESS && unpacked / MOST_RATIO > packed.count) {
                        throw new Invalid(Problem.of("too-much-data", null, null));
                    }
                }
            }
            if (!found) {
                throw new IOException("no entry");
            }
        }
    }

    /** How much of a stream was read. */
    private static final class Counted extends FilterInputStream {
        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            var one = super.read();
            count += one < 0 ? 0 : 1;
            return one;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            var some = super.read(into, offset, length);
            count += Math.max(some, 0);
            return some;
        }
    }

    private static boolean isHidden(String path) {
        return baseName(path).startsWith(".") || path.contains("__MACOSX");
    }

    private static String baseName(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
                .toLowerCase(Locale.ROOT);
    }
}
