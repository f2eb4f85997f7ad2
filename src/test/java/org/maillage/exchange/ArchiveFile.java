package org.maillage.exchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** An archive made by hand: what its manifest says fits its files, unless told otherwise. */
final class ArchiveFile {
    private final Map<String, byte[]> files = new TreeMap<>();
    private final List<Map<String, Object>> parts = new ArrayList<>();
    private final Map<String, Object> manifest = new TreeMap<>();

    private ArchiveFile(String territory) {
        manifest.putAll(Map.of("format", "maillage-archive", "version", 1, "territory", territory, "files", parts));
    }

    static ArchiveFile of(String territory) {
        return new ArchiveFile(territory);
    }

    ArchiveFile with(String kind, String lines) {
        var bytes = lines.getBytes(StandardCharsets.UTF_8);
        files.put(kind + ".jsonl", bytes);
        return announcing(kind, HexFormat.of().formatHex(Archives.sha256().digest(bytes)));
    }

    ArchiveFile announcing(String kind, String sha256) {
        parts.add(Map.of("name", kind + ".jsonl", "kind", kind, "sha256", sha256));
        return this;
    }

    ArchiveFile saying(String field, Object value) {
        manifest.put(field, value);
        return this;
    }

    ArchiveFile file(String name, String text) {
        files.put(name, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Map<String, byte[]> files() {
        var all = new TreeMap<>(files);
        all.putIfAbsent(Manifest.FILE, new JsonMapper().writeValueAsBytes(manifest));
        return all;
    }
}
