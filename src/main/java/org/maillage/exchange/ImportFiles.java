package org.maillage.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.maillage.exchange.matching.Matching;
import org.maillage.exchange.table.Table;
import org.maillage.problem.Invalid;
import org.maillage.problem.Problem;

/** The files of an import by name, from a folder, a zip or single files; what they weigh together is bounded. */
public final class ImportFiles {
    private static final int MOST_BYTES = 64 * 1024 * 1024;
    private final SortedMap<String, byte[]> byName = new TreeMap<>();
    private final SortedMap<String, Table> sheets = new TreeMap<>();
    private int left = MOST_BYTES;
    private @Nullable String nature;
    private Matching matching = Matching.none();
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
            var plain = name.toLowerCase(Locale.ROOT);
            if (ForeignTables.isTable(plain)) {
                add(name, in);
            } else {
                addByContent(plain, in);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new Invalid(Problem.of("not-a-zip", null, name));
        }
    }

    /** Of which nature relations are whose file does not say it, where whoever imports has chosen one. */
    public ImportFiles taking(@Nullable String chosen) {
        nature = chosen;
        return this;
    }

    /** What the columns and words of tables mean that nobody knows, as whoever imports says; before any file is added. */
    public ImportFiles matching(Matching said) {
        matching = said;
        return this;
    }

    Matching matching() {
        return matching;
    }

    @Nullable
    String nature() {
        return nature;
    }

    void add(String path, InputStream in) throws IOException {
        var bytes = bytes(in);
        left -= bytes.length;
        put(path, bytes);
    }

    private byte[] bytes(InputStream in) throws IOException {
        var bytes = in.readNBytes(left);
        if (bytes.length >= left) {
            throw new Invalid(Problem.of("too-much-data", null, null));
        }
        return bytes;
    }

    private void addByContent(String name, InputStream in) throws IOException {
        var bytes = bytes(in);
        switch (Packing.of(name, bytes)) {
            case WORKBOOK -> addSheets(name, bytes, file -> XlsxTables.read(bytes, MergedCells.in(file), matching));
            case OPEN_DOCUMENT -> addSheets(name, bytes, file -> OdsTables.read(file, matching));
            case ZIP -> addZip(new ByteArrayInputStream(bytes));
            case TEXT -> add(name, new ByteArrayInputStream(bytes));
        }
    }

    private void put(String path, byte[] bytes) {
        var name = baseName(path);
        if (++entries > BoundedZip.MOST_FILES) {
            throw new Invalid(Problem.of("too-much-data", null, null));
        }
        if (byName.put(name, bytes) != null) {
            throw new Invalid(Problem.of("file-twice", null, name));
        }
    }

    Map<String, byte[]> byName() {
        return byName;
    }

    /** The sheets of workbooks, by the names of the files that they stand for. */
    Map<String, Table> sheets() {
        return sheets;
    }

    Optional<byte[]> get(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** A workbook is a zip too, and is unpacked once to see what it comes to before anything reads it. */
    private void addSheets(String name, byte[] bytes, BoundedZip.Work<Map<String, Table>> reader) throws IOException {
        var read = BoundedZip.opened(bytes, left, workbook -> {
            DocumentTypes.refuse(name, workbook);
            return reader.read(workbook);
        });
        left -= read.unpacked();
        read.content().forEach((sheet, table) -> {
            if (sheets.put(sheet, table) != null) {
                throw new Invalid(Problem.of("file-twice", null, sheet));
            }
        });
    }

    private void addZip(InputStream in) throws IOException {
        left -= BoundedZip.each(in, left, (path, bytes) -> {
            if (!isHidden(path)) {
                put(path, bytes);
            }
        });
    }

    private static boolean isHidden(String path) {
        return baseName(path).startsWith(".") || path.contains("__MACOSX");
    }

    private static String baseName(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
                .toLowerCase(Locale.ROOT);
    }
}
