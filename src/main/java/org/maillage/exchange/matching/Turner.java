package org.maillage.exchange.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.exchange.foreign.Ids;
import org.maillage.exchange.table.Table;
import org.maillage.problem.Problem;

/**
 * Turns tables that nobody knows into ours, as a person says what they mean. Ids are made of what the rows say, so that a
 * table that comes again finds what it brought.
 */
public final class Turner {
    private static final Map<String, String> RESTS =
            Map.of("actors", "description", "resources", "conditions", "relations", "argument");
    private static final Set<String> ACTORS = Set.of("actor", "from", "to");

    private final HeaderWords words;
    private final ChoiceWords choices = ChoiceWords.bundled();
    private final ActorNames actors;
    private final TownNames towns;
    private final List<Problem> problems;
    private final List<Problem> warnings;
    private final Ids actorIds = new Ids();
    private final Map<String, Ids> otherIds = new HashMap<>();
    private final ActorRows actorRows;

    public Turner(
            HeaderWords words, ActorNames actors, TownNames towns, List<Problem> problems, List<Problem> warnings) {
        this.words = words;
        this.actors = actors;
        this.towns = towns;
        this.problems = problems;
        this.warnings = warnings;
        this.actorRows = new ActorRows(actors, actorIds, problems, warnings);
    }

    /** The table itself, and what its rows say besides. */
    public List<Turned> turn(Table table, TableMatching matching) {
        var guess = words.guess(table.columns(), matching.kind());
        var fields = matching.columns() == null ? guess.fields() : matching.columns();
        var called = new LinkedHashMap<String, String>();
        table.columns().stream()
                .filter(fields::containsKey)
                .forEach(column -> called.putIfAbsent(fields.getOrDefault(column, ""), column));
        var rows = table.lines().stream()
                .map(line -> row(guess.kind(), table, line, fields, called, matching))
                .toList();
        var newcomers = new ArrayList<Table.Line>();
        var kept = guess.kind().equals("actors")
                ? actors(rows, matching)
                : others(guess.kind(), rows, matching, newcomers);
        var besides = guess.kind().equals("actors") ? besides(table.file(), kept, matching) : List.<Turned>of();
        kept.forEach(row -> row.cells().keySet().removeIf(Besides::has));
        var columns = new LinkedHashSet<>(called.keySet());
        columns.remove(HeaderWords.REST);
        columns.removeIf(Besides::has);
        kept.forEach(row -> columns.addAll(row.cells().keySet()));
        var lines = kept.stream()
                .map(row -> new Table.Line(row.number(), row.cells()))
                .toList();
        var all = new ArrayList<Turned>();
        all.add(new Turned(
                guess.kind(),
                new Table(table.file(), List.copyOf(columns), lines),
                called,
                new Table(table.file(), List.of("id", "name"), newcomers)));
        all.addAll(besides);
        return all;
    }

    private List<Turned> besides(String file, List<Row> actors, TableMatching matching) {
        var beside = new BesideRows(actors, matching);
        var newcomers = new ArrayList<Table.Line>();
        var ties = beside.ties();
        ties.forEach(tie -> {
            var id = actor(tie, "to", matching, newcomers);
            if (id != null) {
                tie.put("to", id);
            }
        });
        var found = new ArrayList<Turned>();
        Besides.OF_TYPES.forEach((field, kind) -> found.add(turned(kind, file, beside.ofTypes(field), List.of())));
        found.add(turned("relations", file, BesideRows.pairs(ties), newcomers));
        return found.stream().filter(some -> !some.table().lines().isEmpty()).toList();
    }

    private Turned turned(String kind, String file, List<Row> rows, List<Table.Line> newcomers) {
        rows.forEach(row -> row.put("id", id(kind, row)));
        var lines = rows.stream()
                .map(row -> new Table.Line(row.number(), row.cells()))
                .toList();
        var called = rows.isEmpty() ? Map.<String, String>of() : rows.getFirst().called();
        return new Turned(
                kind,
                new Table(file, BesideRows.columns(rows), lines),
                called,
                new Table(file, List.of("id", "name"), newcomers));
    }

    private Row row(
            String kind,
            Table table,
            Table.Line line,
            Map<String, String> fields,
            Map<String, String> called,
            TableMatching matching) {
        var row = new Row(table.file(), line.number(), called, new LinkedHashMap<>());
        var rest = new LinkedHashSet<String>();
        for (var column : table.columns()) {
            var field = fields.getOrDefault(column, "");
            var word = line.cells().getOrDefault(column, "").strip();
            if (field.equals(HeaderWords.REST) && !word.isEmpty()) {
                rest.add(column + "\u00a0: " + word);
            } else if (!field.isEmpty() && !word.isEmpty()) {
                row.also(field, Besides.has(field) ? word : meant(kind, matching, field, word));
            }
        }
        row.cells().values().removeIf(String::isEmpty);
        matching.fixed().forEach(row.cells()::putIfAbsent);
        row.cells().remove(Besides.NATURE);
        var keeps = RESTS.get(kind);
        if (keeps != null && !rest.isEmpty()) {
            row.also(keeps, String.join("\n", rest));
        }
        return row;
    }

    /** What the person says that a word stands for; where they say nothing, what it means, or else the word itself. */
    private String meant(String kind, TableMatching matching, String field, String word) {
        var said = matching.values().getOrDefault(field, Map.of()).get(word);
        return said != null ? said : choices.value(kind, field, word).orElse(word);
    }

    private List<Row> actors(List<Row> rows, TableMatching matching) {
        var near = towns.near(rows.stream()
                .map(row -> row.cell("town"))
                .filter(word -> !word.isEmpty())
                .toList());
        var places = new Places(near, matching, problems, warnings);
        var kept = rows.stream()
                .filter(row -> actorRows.take(row, matching.actors(), places))
                .toList();
        kept.forEach(row ->
                actors.add(new ActorNames.Named(row.cell("id"), row.cell("name"), List.of(), row.cell("town"), true)));
        return kept;
    }

    private List<Row> others(String kind, List<Row> rows, TableMatching matching, List<Table.Line> newcomers) {
        for (var row : rows) {
            for (var field : ACTORS) {
                var id = actor(row, field, matching, newcomers);
                if (id != null) {
                    row.put(field, id);
                }
            }
            row.put("id", id(kind, row));
        }
        return rows;
    }

    /** The id of the actor whose name stands in a field; null when it is none, which is said, or nothing stands there. */
    private @Nullable String actor(Row row, String field, TableMatching matching, List<Table.Line> newcomers) {
        var name = row.cell(field);
        if (name.isEmpty()) {
            return null;
        }
        var chosen = matching.actors().getOrDefault(name, "");
        var found = actors.called(actors.has(chosen) ? chosen : name);
        if (found.size() == 1) {
            return found.getFirst().id();
        }
        if (found.isEmpty() && matching.create()) {
            var id = actorIds.of(null, name);
            while (actors.has(id)) {
                id = actorIds.of(null, name);
            }
            actors.add(new ActorNames.Named(id, name, List.of(), "", false));
            newcomers.add(new Table.Line(row.number(), Map.of("id", id, "name", name)));
            return id;
        }
        problems.add(row.problem(found.isEmpty() ? "actor-not-found" : "several-actors", field, name));
        return null;
    }

    private String id(String kind, Row row) {
        var parts = kind.equals("relations") ? List.of("from", "to", "nature", "object") : List.of("actor", "name");
        var made = new ArrayList<String>();
        for (var part : parts) {
            var word = row.cell(part);
            if (!word.isEmpty()) {
                made.add(ACTORS.contains(part) && actors.has(word) ? word : Ids.ofName(word));
            }
        }
        var whole = String.join("-", made);
        var written = row.cell("id");
        return otherIds.computeIfAbsent(kind, any -> new Ids()).of(written.isEmpty() ? whole : written, whole);
    }
}
