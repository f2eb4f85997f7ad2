package org.maillage.exchange;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.maillage.exchange.table.Table;
import org.maillage.history.Rule;
import org.maillage.problem.Problem;

/** Reads the rows of all files, and finds again the row that a problem of the journal is about. */
final class ImportReader {
    private final TermNames terms;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();
    private final List<ImportRow> rows = new ArrayList<>();
    private final Map<String, ImportRow> byEntity = new HashMap<>();
    private final Set<String> unreadable = new HashSet<>();

    ImportReader(ImportFiles files, TermNames terms) {
        this.terms = terms;
        for (var kind : FileKind.ALL) {
            files.get(kind.file()).ifPresent(bytes -> read(kind, CsvTable.read(kind.file(), bytes, problems)));
            var sheet = files.sheets().get(kind.file());
            if (sheet != null) {
                read(kind, sheet);
            }
        }
        Stream.concat(files.byName().keySet().stream(), files.sheets().keySet().stream())
                .filter(name -> FileKind.of(name).isEmpty())
                .forEach(name -> warnings.add(new Problem("unknown-file", name, null, null, null, Map.of())));
        if (FileKind.ALL.stream()
                .noneMatch(kind ->
                        files.get(kind.file()).isPresent() || files.sheets().containsKey(kind.file()))) {
            problems.add(Problem.of("no-known-file", null, null));
        }
    }

    private void read(FileKind kind, Table table) {
        var reader = new RowReader(kind, terms, problems, warnings);
        if (table.unreadable() || !reader.columnsFit(table)) {
            unreadable.add("unknown-" + kind.kind().name());
            return;
        }
        for (var row : reader.read(table)) {
            if (byEntity.putIfAbsent(row.key().toString(), row) == null) {
                rows.add(row);
            }
        }
    }

    /** Each entity once: the first row that speaks of it. */
    List<ImportRow> rows() {
        return rows;
    }

    /** What is wrong, in the order in which a person would meet it in the files. */
    List<Problem> problems() {
        return problems.stream()
                .sorted(comparingInt((Problem problem) -> FileKind.position(problem.file()))
                        .thenComparingInt(problem -> problem.row() == null ? 0 : problem.row()))
                .toList();
    }

    List<Problem> warnings() {
        return warnings;
    }

    /** Says that a row is not read, because its id stands for something that somebody else keeps to themselves. */
    void leaveAside(ImportRow row) {
        warnings.add(new Problem("unusable-id", row.file().file(), row.line(), row.columnOf("id"), row.id(), Map.of()));
    }

    /** Adds what the journal found wrong, at the row it is about. */
    void addFound(List<Problem> found) {
        found.stream()
                .filter(problem -> !unreadable.contains(problem.code()))
                .map(this::located)
                .forEach(problems::add);
    }

    private Problem located(Problem problem) {
        var row = byEntity.get(problem.details().getOrDefault(Rule.ENTITY, ""));
        if (row == null) {
            return problem;
        }
        var column = problem.column() == null ? null : row.columnOf(problem.column());
        return new Problem(problem.code(), row.file().file(), row.line(), column, problem.value(), problem.details());
    }
}
