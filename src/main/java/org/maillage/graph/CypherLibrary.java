package org.maillage.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Every Cypher file, read once; a file asked for by a name that does not exist is a bug and says so. */
public final class CypherLibrary {
    private static final String ENDING = ".cypher";

    private final Map<String, CypherFile> files;

    private CypherLibrary(Map<String, CypherFile> files) {
        this.files = files;
    }

    /** Reads the files shipped with the program. */
    public static CypherLibrary shipped() {
        try {
            var url = CypherLibrary.class.getResource("/cypher/schema");
            if (url == null) {
                throw new IllegalStateException("The Cypher files are missing from the class path");
            }
            return new CypherLibrary(read(folderOf(url.toURI()).resolveSibling(".")));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads every {@code .cypher} file below {@code root}, named by its path relative to it. */
    public static Map<String, CypherFile> read(Path root) {
        try (var paths = Files.walk(root)) {
            var found = new TreeMap<String, CypherFile>();
            for (var path : (Iterable<Path>) paths.filter(p -> p.toString().endsWith(ENDING))::iterator) {
                var relative = root.relativize(path).toString().replace('\\', '/');
                var name = relative.substring(0, relative.length() - ENDING.length());
                found.put(name, CypherFile.parse(name, text(name, path)));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the Cypher files below " + root, e);
        }
    }

    private static String text(String name, Path path) throws IOException {
        try {
            return Files.readString(path, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            throw new UnreadableCypher(name, UnreadableCypher.Reason.NOT_UTF8);
        } catch (AccessDeniedException e) {
            throw new UnreadableCypher(name, UnreadableCypher.Reason.NO_ACCESS);
        }
    }

    public @Nullable CypherFile find(String name) {
        return files.get(name);
    }

    public CypherFile get(String name) {
        var file = files.get(name);
        if (file == null) {
            throw new IllegalArgumentException("No file cypher/" + name + ENDING);
        }
        return file;
    }

    /** The files of one folder, in the order of their names. */
    public List<CypherFile> below(String folder) {
        return files.values().stream()
                .filter(file -> file.name().startsWith(folder + "/"))
                .toList();
    }

    public Collection<CypherFile> all() {
        return files.values();
    }

    private static Path folderOf(URI uri) {
        if (!"jar".equals(uri.getScheme())) {
            return Path.of(uri);
        }
        try {
            FileSystems.getFileSystem(uri);
        } catch (FileSystemNotFoundException absent) {
            openJar(uri);
        }
        return Path.of(uri);
    }

    private static void openJar(URI uri) {
        try {
            FileSystems.newFileSystem(uri, Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
