package org.maillage.exchange;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.maillage.exchange.foreign.Foreign;
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
        var known = 0;
        for (var kind : FileKind.ALL) {
            var file = files.get(kind.file());
            file.ifPresent(bytes -> read(kind, CsvTable.read(kind.file(), bytes, problems)));
            known += file.isPresent() ? 1 : 0;
            var sheet = files.sheets().get(kind.file());
            if (sheet != null && ForeignTables.isOurs(sheet)) {
                read(kind, sheet);
                known++;
            }
        }
        var foreign = ForeignTables.in(files);
        foreign.found().forEach(found -> read(found, files));
        foreign.unknown().forEach(name -> warnings.add(new Problem("unknown-file", name, null, null, null, Map.of())));
        if (known + foreign.found().size() == 0) {
            problems.add(Problem.of("no-known-file", null, null));
        }
    }

    private void read(Foreign found, ImportFiles files) {
        warnings.addAll(found.remarks());
        var framed = FrameWords.known(found.relations(), terms, warnings);
        var relations = Natures.settled(framed, terms, files.nature(), problems);
        if (!found.actors().unreadable()) {
            read(FileKind.ACTORS, found.actors());
        }
        if (!relations.lines().isEmpty()) {
            read(FileKind.RELATIONS, relations);
        }
        if (found.actors().unreadable() && found.relations().unreadable()) {
            warnings.add(new Problem("foreign-empty", found.actors().file(), null, null, null, Map.of()));
        }
    }

    private void read(FileKind kind, Table table) {
        var reader = new RowReader(kind, table.file(), terms, problems, warnings);
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
        warnings.add(new Problem("unusable-id", row.from(), row.line(), row.columnOf("id"), row.id(), Map.of()));
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
        return new Problem(problem.code(), row.from(), row.line(), column, problem.value(), problem.details());
    }
}
