package org.maillage.exchange;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.maillage.exchange.foreign.Foreign;
import org.maillage.exchange.matching.HeaderWords;
import org.maillage.exchange.matching.Matching;
import org.maillage.exchange.matching.TableMatching;
import org.maillage.exchange.matching.Turned;
import org.maillage.exchange.matching.Turner;
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

    /** @param surroundings asked for only when a person says what tables mean */
    ImportReader(ImportFiles files, TermNames terms, Supplier<Surroundings> surroundings) {
        this.terms = terms;
        var known = 0;
        for (var kind : FileKind.ALL) {
            if (files.matching().of(kind.file()).isPresent()) {
                continue;
            }
            var file = files.get(kind.file());
            file.ifPresent(bytes -> read(
                    kind, CsvTable.read(kind.file(), bytes, files.matching().heading(kind.file()), problems)));
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
        foreign.tables()
                .forEach(table -> warnings.add(new Problem("unknown-table", table.file(), null, null, null, Map.of())));
        var matched = AllTables.in(files, name -> files.matching().of(name).isPresent(), problems);
        if (!matched.isEmpty()) {
            turn(matched, files.matching(), surroundings.get());
        }
        if (known + foreign.found().size() + matched.size() == 0) {
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

    /** Actors first: the rows of other tables name them. */
    private void turn(List<Table> tables, Matching matching, Surroundings surroundings) {
        rows.stream()
                .filter(row -> row.file().equals(FileKind.ACTORS))
                .forEach(row -> surroundings.actors().add(NamedRow.of(row)));
        var words = HeaderWords.bundled();
        var turner = new Turner(words, surroundings.actors(), surroundings.towns(), problems, warnings);
        var sorted = new LinkedHashMap<Table, TableMatching>();
        tables.forEach(table -> sorted.put(table, matching.of(table.file()).orElseGet(TableMatching::none)));
        for (var actors : List.of(true, false)) {
            sorted.forEach((table, said) -> {
                if (words.guess(table.columns(), said.kind()).kind().equals("actors") == actors) {
                    turner.turn(table, said).forEach(this::read);
                }
            });
        }
    }

    private void read(Turned turned) {
        if (!turned.newcomers().lines().isEmpty()) {
            read(FileKind.ACTORS, turned.newcomers(), turned.called());
        }
        FileKind.of(turned.kind() + ".csv").ifPresent(kind -> read(kind, turned.table(), turned.called()));
    }

    private void read(FileKind kind, Table table) {
        read(kind, table, null);
    }

    private void read(FileKind kind, Table table, @Nullable Map<String, String> called) {
        var reader = new RowReader(kind, table.file(), called, terms, problems, warnings);
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
