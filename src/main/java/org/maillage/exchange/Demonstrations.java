package org.maillage.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.history.Author;
import org.maillage.history.Progress;
import org.maillage.territory.Defaults;
import org.maillage.territory.Territories;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The territories that come with the program, loaded into a database that does not have them yet. */
public final class Demonstrations {
    private static final Logger LOG = LoggerFactory.getLogger(Demonstrations.class);
    private static final List<String> IDS = List.of("lille-2008", "trois-rivieres");
    private static final Author AUTHOR = new Author("demonstration", "Démonstration");

    private final Territories territories;
    private final Importer importer;

    public Demonstrations(Territories territories, Importer importer) {
        this.territories = territories;
        this.importer = importer;
    }

    /** Loads the missing ones, when the database holds no territory at all or only demonstrations. */
    public void load() {
        var present = territories.list().stream()
                .map(territory -> territory.get("id"))
                .toList();
        if (!IDS.containsAll(present)) {
            return;
        }
        IDS.stream().filter(id -> !present.contains(id)).forEach(this::load);
    }

    private void load(String id) {
        LOG.info("Loading the demonstration {}", id);
        var yaml = file(id, "territory.yaml");
        if (yaml == null) {
            throw new IllegalStateException("demo/" + id + "/territory.yaml is missing");
        }
        var frame = new YAMLMapper().readValue(yaml, new TypeReference<Map<String, Object>>() {});
        territories.create(AUTHOR, frame, Defaults.read(new ByteArrayInputStream(yaml)));
        var report = importer.run(AUTHOR, id, files(id), Progress.NONE);
        if (!report.problems().isEmpty()) {
            throw new IllegalStateException("The demonstration " + id + " cannot be loaded: " + report.problems());
        }
    }

    private static ImportFiles files(String id) {
        var files = new ImportFiles();
        for (var kind : FileKind.ALL) {
            var bytes = file(id, kind.file());
            if (bytes != null) {
                files.addUpload(kind.file(), new ByteArrayInputStream(bytes));
            }
        }
        return files;
    }

    private static byte @Nullable [] file(String id, String name) {
        try (var in = Demonstrations.class.getResourceAsStream("/demo/" + id + "/" + name)) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
