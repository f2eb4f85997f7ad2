package org.maillage.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.maillage.graph.Graph;
import org.maillage.history.Author;
import org.maillage.history.Edit;
import org.maillage.history.EntityKey;
import org.maillage.history.Intent;
import org.maillage.history.Journal;
import org.maillage.history.Kind;
import org.maillage.history.Rule;
import org.maillage.history.Step;
import org.maillage.history.Store;
import org.maillage.problem.Invalid;
import org.maillage.problem.Problem;
import org.maillage.territory.Territories;

/**
 * Imports a territory's files: everything or nothing, everything wrong named at once, rows matched by their id.
 *
 * <p>Importing the same files twice changes nothing; a corrected file changes what it corrects.
 */
public final class Importer {
    private final Graph graph;
    private final Store store;
    private final Journal journal;
    private final Territories territories;

    public Importer(Graph graph, Store store, Journal journal, Territories territories) {
        this.graph = graph;
        this.store = store;
        this.journal = journal;
        this.territories = territories;
    }

    /** Says what the import would do; nothing is written. */
    public ImportReport preview(Author author, String territory, ImportFiles files) {
        return run(author, territory, files, true);
    }

    /** Imports, unless there is a problem: then nothing is written and the report says why. */
    public ImportReport run(Author author, String territory, ImportFiles files) {
        return run(author, territory, files, false);
    }

    private ImportReport run(Author author, String territory, ImportFiles files, boolean dry) {
        var problems = new ArrayList<Problem>();
        var warnings = new ArrayList<Problem>();
        var rows = rows(files, problems, warnings);
        if (rows.isEmpty() && problems.isEmpty()) {
            problems.add(Problem.of("no-known-file", null, null));
        }
        var edits = edits(author, territory, rows);
        var steps = steps(author, territory, edits, rows, problems, dry);
        steps.stream().filter(Importer::isNewTerm).forEach(step -> warnings.add(newTerm(step, rows)));
        return report(rows, steps, warnings, problems);
    }

    private static List<ImportRow> rows(ImportFiles files, List<Problem> problems, List<Problem> warnings) {
        var rows = new ArrayList<ImportRow>();
        for (var kind : FileKind.ALL) {
            var bytes = files.byName().get(kind.file());
            if (bytes != null) {
                var table = CsvTable.read(kind.file(), bytes, problems);
                rows.addAll(new RowReader(kind, problems, warnings).read(table));
            }
        }
        files.byName().keySet().stream()
                .filter(name -> FileKind.of(name).isEmpty())
                .forEach(name -> warnings.add(new Problem("unknown-file", name, null, null, null, Map.of())));
        return rows;
    }

    private List<Edit> edits(Author author, String territory, List<ImportRow> rows) {
        var start = new FreshDocuments(territories.show(territory), author, Instant.now());
        var byKind =
                rows.stream().collect(Collectors.groupingBy(row -> row.file().kind()));
        return graph.read(tx -> {
            var stored = new HashMap<Kind, Map<String, Store.Stored>>();
            byKind.forEach((kind, ofKind) -> stored.put(
                    kind,
                    store.read(
                            tx,
                            territory,
                            kind,
                            ofKind.stream().map(ImportRow::id).toList())));
            return rows.stream()
                    .map(row -> row.edit(
                            stored.getOrDefault(row.file().kind(), Map.of()).get(row.id()), start.of(row)))
                    .toList();
        });
    }

    private List<Step> steps(
            Author author,
            String territory,
            List<Edit> edits,
            List<ImportRow> rows,
            List<Problem> problems,
            boolean dry) {
        try {
            if (dry || !problems.isEmpty()) {
                return journal.preview(territory, edits);
            }
            return journal.apply(author, territory, Intent.bulk("import"), edits)
                    .steps();
        } catch (Invalid e) {
            var byEntity = new HashMap<String, ImportRow>();
            rows.forEach(row -> byEntity.putIfAbsent(row.key().toString(), row));
            e.problems().forEach(problem -> problems.add(located(problem, byEntity)));
            return List.of();
        }
    }

    private static Problem located(Problem problem, Map<String, ImportRow> byEntity) {
        var row = byEntity.get(problem.details().getOrDefault(Rule.ENTITY, ""));
        if (row == null) {
            return problem;
        }
        var column = problem.column() == null ? null : row.file().columnOf(problem.column());
        return new Problem(problem.code(), row.file().file(), row.line(), column, problem.value(), problem.details());
    }

    private static boolean isNewTerm(Step step) {
        return step.kind().name().equals("term") && step.before() == null;
    }

    private static Problem newTerm(Step step, List<ImportRow> rows) {
        var list = step.id().substring(0, step.id().indexOf(':'));
        var code = step.id().substring(step.id().indexOf(':') + 1);
        for (var row : rows) {
            for (var field : row.file().kind().fields()) {
                if (list.equals(field.list())
                        && code.equals(row.document().asMap().get(field.name()))) {
                    return new Problem(
                            "new-term",
                            row.file().file(),
                            row.line(),
                            row.file().columnOf(field.name()),
                            code,
                            Map.of());
                }
            }
        }
        return Problem.of("new-term", list, code);
    }

    private static ImportReport report(
            List<ImportRow> rows, List<Step> steps, List<Problem> warnings, List<Problem> problems) {
        var byKey = new HashMap<EntityKey, Step>();
        steps.forEach(step -> byKey.put(step.key(), step));
        var created = new TreeMap<String, Integer>();
        var changed = new TreeMap<String, Integer>();
        var unchanged = new TreeMap<String, Integer>();
        for (var row : rows) {
            var name = row.file().file().replace(".csv", "");
            var step = byKey.get(row.key());
            var counts = step == null ? unchanged : step.before() == null ? created : changed;
            counts.merge(name, 1, Integer::sum);
        }
        return new ImportReport(created, changed, unchanged, warnings, problems);
    }
}
