package org.maillage.exchange;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.maillage.document.Author;
import org.maillage.document.EntityKey;
import org.maillage.document.Kinds;
import org.maillage.document.Privacy;
import org.maillage.document.Store;
import org.maillage.graph.Graph;
import org.maillage.history.Edit;
import org.maillage.history.Intent;
import org.maillage.history.Journal;
import org.maillage.history.Progress;
import org.maillage.history.Step;
import org.maillage.problem.Invalid;
import org.maillage.problem.Problem;
import org.maillage.territory.Territories;

/**
 * Imports a territory's files, or an archive of it: everything or nothing, everything wrong named at once, rows matched by their id.
 *
 * <p>Importing the same files twice changes nothing; a corrected file changes what it corrects.
 */
public final class Importer {
    /** Changes of entities after which the database counts and plans anew. */
    private static final int MANY = 2_000;

    private final Graph graph;
    private final Store store;
    private final Journal journal;
    private final Territories territories;
    private final ArchiveImport archives;

    public Importer(Graph graph, Store store, Kinds kinds, Journal journal, Territories territories) {
        this.graph = graph;
        this.store = store;
        this.journal = journal;
        this.territories = territories;
        this.archives = new ArchiveImport(graph, store, kinds, journal, territories);
    }

    /** Says what the import would do; nothing is written. */
    public ImportReport preview(Author author, String territory, ImportFiles files) {
        return run(author, territory, files, List.of(), true, Progress.NONE);
    }

    /** Imports, unless there is a problem: then nothing is written and the report says why. */
    public ImportReport run(Author author, String territory, ImportFiles files, Progress progress) {
        return run(author, territory, files, List.of(), false, progress);
    }

    /** What the tables among these files seem to be, and what would have to be said of them; nothing is written. */
    public List<TableLook> look(Author author, String territory, ImportFiles files) {
        var frame = territories.show(territory);
        return new TableLooks(frame, Surroundings.of(graph, author, territory, frame)).of(files);
    }

    /** Imports into a territory just opened in this frame, and closes the campaigns that the frame says are closed. */
    public ImportReport first(
            Author author, String territory, TerritoryFrame frame, ImportFiles files, Progress progress) {
        return run(author, territory, files, frame.own().closedCampaigns(), false, progress);
    }

    private ImportReport run(
            Author author, String territory, ImportFiles files, List<Edit> closing, boolean dry, Progress progress) {
        if (Manifest.isIn(files)) {
            var done = archives.run(author, territory, files, dry, progress);
            replan(dry, done.steps());
            return done.report();
        }
        var frame = territories.show(territory);
        var fresh = new FreshDocuments(frame, author, Instant.now());
        progress.at("reading", 0, 1);
        var read =
                new ImportReader(files, new TermNames(frame), () -> Surroundings.of(graph, author, territory, frame));
        progress.at("reading", 1, 1);
        List<Step> steps = List.of();
        try {
            var edits = edits(author, territory, read, fresh);
            edits.addAll(closing);
            steps = dry || !read.problems().isEmpty()
                    ? journal.preview(author, territory, edits)
                    : journal.apply(author, territory, Intent.imported("import"), edits, progress)
                            .steps();
        } catch (Invalid e) {
            read.addFound(e.problems());
        }
        if (!read.problems().isEmpty()) {
            return ImportReport.refused(read.problems(), read.warnings());
        }
        replan(dry, steps.size());
        var warnings = new ArrayList<>(read.warnings());
        warnings.addAll(new NewTerms(read.rows()).in(steps));
        return ImportReport.of(read.rows(), steps, warnings);
    }

    private void replan(boolean dry, int steps) {
        if (!dry && steps > MANY) {
            graph.replan();
        }
    }

    private List<Edit> edits(Author author, String territory, ImportReader read, FreshDocuments fresh) {
        var stored = stored(territory, read.rows());
        var found = new ArrayList<Problem>();
        var edits = new ArrayList<Edit>();
        for (var row : read.rows()) {
            var known = stored.get(row.key());
            if (known != null && !Privacy.shows(known.document(), author)) {
                read.leaveAside(row);
                continue;
            }
            var edit = row.edit(known, fresh.of(row));
            edits.add(edit);
            row.withoutFrame(edit).ifPresent(found::add);
        }
        read.addFound(found);
        return edits;
    }

    private Map<EntityKey, Store.Stored> stored(String territory, List<ImportRow> rows) {
        return graph.read(tx -> {
            var found = new HashMap<EntityKey, Store.Stored>();
            rows.stream().collect(groupingBy(row -> row.file().kind())).forEach((kind, ofKind) -> {
                var ids = ofKind.stream().map(ImportRow::id).toList();
                found.putAll(store.read(tx, territory, kind, ids).entrySet().stream()
                        .collect(toMap(entry -> new EntityKey(kind.name(), entry.getKey()), Map.Entry::getValue)));
            });
            return found;
        });
    }
}
