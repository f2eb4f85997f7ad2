package org.maillage.exchange;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
import org.maillage.history.Rule;
import org.maillage.problem.Invalid;
import org.maillage.problem.Problem;
import org.maillage.territory.Territories;

/**
 * Brings in an archive: all of it or nothing, its documents matched by their ids, as one change.
 *
 * <p>A territory that was opened and not written to since becomes the archived one, its lists, missions and campaigns
 * too. In any other, what the archive has is added or changed and nothing goes.
 */
final class ArchiveImport {
    /** Words are their author's: an archive brings them, and does not change them where they stand. */
    private static final Set<String> SPOKEN = Set.of("comment", "suggestion");

    private static final Set<String> FRAME = Set.of("mission", "campaign", "term");

    private final Graph graph;
    private final Store store;
    private final Kinds kinds;
    private final Journal journal;
    private final Territories territories;

    ArchiveImport(Graph graph, Store store, Kinds kinds, Journal journal, Territories territories) {
        this.graph = graph;
        this.store = store;
        this.kinds = kinds;
        this.journal = journal;
        this.territories = territories;
    }

    /** What was done, or with {@code dry} would be; the steps are those of the journal. */
    record Done(ImportReport report, int steps) {}

    Done run(Author author, String territory, ImportFiles files, boolean dry, Progress progress) {
        progress.at("reading", 0, 1);
        var manifest = Manifest.read(files);
        var read = new ArchiveReader(kinds, files, manifest, territory);
        progress.at("reading", 1, 1);
        if (!read.problems().isEmpty()) {
            return new Done(ImportReport.refused(read.problems(), read.warnings()), 0);
        }
        var warnings = new ArrayList<>(read.warnings());
        var edits = edits(author, territory, manifest, read.documents(), warnings);
        try {
            var steps = dry
                    ? journal.preview(author, territory, edits)
                    : journal.apply(author, territory, Intent.imported("import"), edits, progress)
                            .steps();
            return new Done(ImportReport.of(read.documents(), steps, warnings), steps.size());
        } catch (Invalid e) {
            return new Done(ImportReport.refused(located(e.problems(), read.documents()), warnings), 0);
        }
    }

    private List<Edit> edits(
            Author author, String territory, Manifest manifest, List<Archived> documents, List<Problem> warnings) {
        var here = territories.show(territory);
        var untouched = Long.valueOf(1).equals(here.get("seq"));
        var another = !untouched && !territory.equals(manifest.territory());
        if (another) {
            warnings.add(Problem.of("archive-of-another", null, manifest.territory()));
        }
        var frame = untouched ? frame(here) : List.<EntityKey>of();
        var stored = stored(territory, Stream.concat(documents.stream().map(Archived::key), frame.stream()));
        var edits = new ArrayList<Edit>();
        var brought = new HashSet<EntityKey>();
        for (var archived : documents) {
            brought.add(archived.key());
            var standing = stored.get(archived.key());
            if (!(another && archived.kind().name().equals("territory"))
                    && isFor(author, archived, standing, warnings)) {
                edits.add(edit(author, archived, standing));
            }
        }
        frame.stream()
                .filter(key -> !brought.contains(key))
                .forEach(key -> edits.add(new Edit(
                        kinds.get(key.kind()),
                        key.id(),
                        stored.containsKey(key) ? stored.get(key).version() : null,
                        null)));
        return edits;
    }

    private static Edit edit(Author author, Archived archived, Store.@Nullable Stored standing) {
        var document = Pseudonyms.arriving(
                archived.kind(), archived.document(), standing == null ? null : standing.document(), author.person());
        return Edit.archived(archived.kind(), archived.id(), standing == null ? 0 : standing.version(), document);
    }

    /** What others keep to themselves under the same id, and what somebody said, stay as they are; both is told. */
    private static boolean isFor(
            Author author, Archived archived, Store.@Nullable Stored standing, List<Problem> warnings) {
        if (standing == null) {
            return true;
        }
        if (!Privacy.shows(standing.document(), author)) {
            warnings.add(new Problem("unusable-id", archived.file(), archived.line(), "id", archived.id(), Map.of()));
            return false;
        }
        if (!SPOKEN.contains(archived.kind().name())) {
            return true;
        }
        var said = standing.document().with(changed(archived));
        if (!said.equals(standing.document())) {
            warnings.add(new Problem("archive-said", archived.file(), archived.line(), "id", archived.id(), Map.of()));
        }
        return false;
    }

    private static Map<String, @Nullable Object> changed(Archived archived) {
        var fields = new HashMap<String, @Nullable Object>(archived.document().asMap());
        fields.keySet().removeAll(Pseudonyms.FIELDS);
        return fields;
    }

    /** The lists, missions and campaigns with which a territory was opened. */
    private static List<EntityKey> frame(Map<String, Object> here) {
        return FRAME.stream()
                .flatMap(kind -> FreshDocuments.list(here, kind + "s").stream()
                        .map(one -> new EntityKey(kind, String.valueOf(one.get("id")))))
                .toList();
    }

    private Map<EntityKey, Store.Stored> stored(String territory, Stream<EntityKey> keys) {
        var byKind = keys.distinct().collect(groupingBy(EntityKey::kind));
        return graph.read(tx -> {
            var stored = new HashMap<EntityKey, Store.Stored>();
            byKind.forEach((kind, ofKind) -> store.read(
                            tx,
                            territory,
                            kinds.get(kind),
                            ofKind.stream().map(EntityKey::id).toList())
                    .forEach((id, known) -> stored.put(new EntityKey(kind, id), known)));
            return stored;
        });
    }

    /** What the journal found wrong, at the line it is about. */
    private static List<Problem> located(List<Problem> problems, List<Archived> documents) {
        var byKey = new HashMap<String, Archived>();
        documents.forEach(archived -> byKey.put(archived.key().toString(), archived));
        return problems.stream()
                .map(problem -> {
                    var at = byKey.get(problem.details().getOrDefault(Rule.ENTITY, ""));
                    return at == null ? problem : problem.in(at.file(), at.line());
                })
                .toList();
    }
}
