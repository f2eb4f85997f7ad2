package org.maillage.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.document.Kind;
import org.maillage.document.Kinds;
import org.maillage.problem.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the documents of an archive, naming by file and line whatever is not as its manifest says or cannot be read. */
final class ArchiveReader {
    /** A field that is there twice would be read as whichever comes last. */
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .build();

    private static final TypeReference<Map<String, @Nullable Object>> FIELDS = new TypeReference<>() {};
    private static final int MOST_PROBLEMS = 1_000;

    private final Kinds kinds;
    private final String territory;
    private final List<Archived> documents = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();

    /** @param territory where the archive is brought to, and whose id its own document takes */
    ArchiveReader(Kinds kinds, ImportFiles files, Manifest manifest, String territory) {
        this.kinds = kinds;
        this.territory = territory;
        var listed = new HashSet<>(List.of(Manifest.FILE));
        for (var part : manifest.files()) {
            var name = part.name().toLowerCase(Locale.ROOT);
            listed.add(name);
            files.get(name).ifPresentOrElse(bytes -> read(part, bytes), () -> problem("archive-missing", part));
        }
        files.byName().keySet().stream()
                .filter(name -> !listed.contains(name))
                .forEach(name -> warnings.add(new Problem("unknown-file", name, null, null, null, Map.of())));
    }

    List<Archived> documents() {
        return documents;
    }

    List<Problem> problems() {
        return problems;
    }

    List<Problem> warnings() {
        return warnings;
    }

    private void read(Manifest.Part part, byte[] bytes) {
        var kind = kinds.find(part.kind());
        if (kind == null || !Takeable.kinds(kinds).contains(kind)) {
            problems.add(new Problem("archive-kind", part.name(), null, null, part.kind(), Map.of()));
            return;
        }
        if (!HexFormat.of().formatHex(Archives.sha256().digest(bytes)).equalsIgnoreCase(part.sha256())) {
            problem("archive-checksum", part);
            return;
        }
        var first = new HashMap<String, Integer>();
        var line = 0;
        for (var from = 0; from < bytes.length && problems.size() < MOST_PROBLEMS; ) {
            line++;
            var end = from;
            while (end < bytes.length && bytes[end] != '\n') {
                end++;
            }
            var fields = fields(part.name(), line, bytes, from, end - from);
            if (fields != null) {
                add(kind, part.name(), line, fields, first);
            }
            from = end + 1;
        }
    }

    private @Nullable Map<String, @Nullable Object> fields(String file, int line, byte[] bytes, int from, int length) {
        try {
            return JSON.readValue(bytes, from, length, FIELDS);
        } catch (JacksonException unreadable) {
            problems.add(new Problem("archive-line", file, line, null, null, Map.of()));
            return null;
        }
    }

    private void add(
            Kind kind, String file, int line, Map<String, @Nullable Object> fields, Map<String, Integer> first) {
        if (kind.name().equals("territory")) {
            fields.put("id", territory);
        }
        fields.keySet().stream()
                .filter(name -> kind.field(name).isEmpty())
                .forEach(name -> problems.add(new Problem("archive-field", file, line, name, null, Map.of())));
        var found = new ArrayList<Problem>();
        var document = kind.document(fields, found);
        found.forEach(problem -> problems.add(problem.in(file, line)));
        var id = document.text("id");
        if (id == null) {
            return;
        }
        var before = first.putIfAbsent(id, line);
        if (before != null) {
            problems.add(new Problem("duplicate-id", file, line, "id", id, Map.of("first", before.toString())));
        }
        documents.add(new Archived(kind, file, line, id, document));
    }

    private void problem(String code, Manifest.Part part) {
        problems.add(new Problem(code, part.name(), null, null, null, Map.of()));
    }
}
