package org.maillage.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.maillage.document.Author;
import org.maillage.history.Progress;
import org.maillage.territory.Territories;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

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
        var present = territories.ids();
        if (!IDS.containsAll(present)) {
            return;
        }
        IDS.stream().filter(id -> !present.contains(id)).forEach(this::load);
    }

    private void load(String id) {
        LOG.info("Loading the demonstration {}", id);
        var files = files(id);
        var frame = TerritoryFrame.of(files);
        frame.open(territories, AUTHOR, id);
        var report = importer.first(AUTHOR, id, frame, files, Progress.NONE);
        if (!report.problems().isEmpty()) {
            throw new IllegalStateException("The demonstration " + id + " cannot be loaded: " + report.problems());
        }
    }

    private static ImportFiles files(String id) {
        var files = new ImportFiles();
        var names = Stream.concat(
                Stream.of(TerritoryFrame.FILE), FileKind.ALL.stream().map(FileKind::file));
        names.forEach(name -> {
            try (var in = Demonstrations.class.getResourceAsStream("/demo/" + id + "/" + name)) {
                if (in != null) {
                    files.add(name, in);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return files;
    }
}
