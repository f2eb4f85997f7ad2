package org.maillage.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.maillage.document.Field;
import org.maillage.exchange.foreign.NetworkSheets;
import org.maillage.exchange.matching.ActorNames;
import org.maillage.exchange.matching.Besides;
import org.maillage.exchange.matching.ChoiceWords;
import org.maillage.exchange.matching.HeaderWords;
import org.maillage.exchange.matching.Nearest;
import org.maillage.exchange.matching.TableMatching;
import org.maillage.exchange.table.Table;

/** Looks at tables that a person is to say the meaning of: what is recognised, and what has to be asked. */
final class TableLooks {
    private static final int SAMPLES = 3;
    private static final int LONGEST_SAMPLE = 80;
    /** The list of what can be had or lacked. */
    private static final String TYPES = "type";
    /** More different words than this are no list that somebody goes through. */
    private static final int MOST_WORDS = 200;
    /** More names than this take longer to compare than anybody waits; likely duplicates are found afterwards too. */
    private static final long MOST_COMPARED = 2_000_000;

    private final HeaderWords words = HeaderWords.bundled();
    private final ChoiceWords choices = ChoiceWords.bundled();
    private final List<Map<String, Object>> terms;
    private final TermNames names;
    private final Surroundings surroundings;

    TableLooks(Map<String, Object> frame, Surroundings surroundings) {
        this.terms = FreshDocuments.list(frame, "terms");
        this.names = new TermNames(frame);
        this.surroundings = surroundings;
    }

    List<TableLook> of(ImportFiles files) {
        return AllTables.in(files, name -> true, new ArrayList<>()).stream()
                .map(table -> look(table, files.matching().of(table.file()).orElseGet(TableMatching::none)))
                .toList();
    }

    private TableLook look(Table table, TableMatching said) {
        var guess = words.guess(table.columns(), said.kind());
        var fields = said.columns() == null ? guess.fields() : said.columns();
        var columns = table.columns().stream()
                .filter(column -> !column.isEmpty())
                .distinct()
                .map(column -> new TableLook.Column(column, samples(table, column)))
                .toList();
        return new TableLook(
                table.file(),
                FileKind.of(table.file()).isPresent() || NetworkSheets.knows(table),
                table.lines().size(),
                table.heading(),
                table.top(),
                columns,
                guess.kind(),
                fields,
                words.offered(guess.kind()),
                words.needed(guess.kind()),
                unknown(guess.kind(), table, fields),
                "actors".equals(guess.kind()) ? towns(table, fields) : List.of(),
                "actors".equals(guess.kind()) ? perhapsKnown(table, fields) : actors(table, fields));
    }

    private static List<String> samples(Table table, String column) {
        return table.lines().stream()
                .map(line -> line.cells().getOrDefault(column, "").strip())
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .limit(SAMPLES)
                .map(cell -> cell.length() > LONGEST_SAMPLE ? cell.substring(0, LONGEST_SAMPLE) + "…" : cell)
                .toList();
    }

    /** The words of the columns that fill these fields, and in how many rows each stands. */
    private static Map<String, Integer> words(Table table, Map<String, String> fields, Set<String> wanted) {
        var counts = new LinkedHashMap<String, Integer>();
        for (var column : Set.copyOf(table.columns())) {
            if (wanted.contains(fields.getOrDefault(column, ""))) {
                table.lines().stream()
                        .map(line -> line.cells().getOrDefault(column, "").strip())
                        .flatMap(cell -> Besides.has(fields.getOrDefault(column, ""))
                                ? Besides.items(cell).stream()
                                : Stream.of(cell))
                        .filter(word -> !word.isEmpty())
                        .forEach(word -> counts.merge(word, 1, Integer::sum));
            }
        }
        return counts;
    }

    private List<TableLook.Word> unknown(String kind, Table table, Map<String, String> fields) {
        var found = new ArrayList<TableLook.Word>();
        var file = FileKind.of(kind + ".csv").orElseThrow();
        for (var field : file.kind().fields()) {
            var list = field.list();
            if (list != null && field.type() == Field.Type.TEXT) {
                words(table, fields, Set.of(field.name())).forEach((word, rows) -> {
                    if (!names.knows(list, word)) {
                        found.add(TableLook.Word.ofList(field.name(), list, word, rows, code(list, word)));
                    }
                });
            }
        }
        choices.of(kind)
                .forEach((field, values) -> words(table, fields, Set.of(field)).forEach((word, rows) -> {
                    if (choices.value(kind, field, word).isEmpty()) {
                        found.add(new TableLook.Word(field, field, word, rows, null, values));
                    }
                }));
        if ("actors".equals(kind)) {
            Besides.OF_TYPES
                    .keySet()
                    .forEach(field -> words(table, fields, Set.of(field)).forEach((item, rows) -> {
                        if (!names.knows(TYPES, item)) {
                            found.add(TableLook.Word.ofList(field, TYPES, item, rows, code(TYPES, item)));
                        }
                    }));
        }
        return found.stream().limit(MOST_WORDS).toList();
    }

    @SuppressWarnings("NullAway") // there may be none
    private String code(String list, String word) {
        var ofList =
                terms.stream().filter(term -> list.equals(term.get("list"))).toList();
        return Nearest.of(
                        word,
                        ofList,
                        term -> Stream.of("fr", "en", "code")
                                .filter(term::containsKey)
                                .map(name -> String.valueOf(term.get(name)))
                                .toList())
                .map(term -> String.valueOf(term.get("code")))
                .orElse(null);
    }

    private List<TableLook.TownWord> towns(Table table, Map<String, String> fields) {
        var written = words(table, fields, Set.of("town"));
        var towns = surroundings.towns().near(written.keySet());
        return written.entrySet().stream()
                .map(word -> new TableLook.TownWord(word.getKey(), word.getValue(), towns.meant(word.getKey())))
                .filter(word -> word.towns().size() != 1)
                .limit(MOST_WORDS)
                .toList();
    }

    private List<TableLook.ActorWord> actors(Table table, Map<String, String> fields) {
        var known = surroundings.actors();
        return words(table, fields, Set.of("actor", "from", "to")).entrySet().stream()
                .filter(word -> known.called(word.getKey()).size() != 1)
                .map(word -> new TableLook.ActorWord(word.getKey(), word.getValue(), likely(known, word.getKey())))
                .limit(MOST_WORDS)
                .toList();
    }

    /** Names of actors that are much like one of the territory: it may be the same. */
    private List<TableLook.ActorWord> perhapsKnown(Table table, Map<String, String> fields) {
        var known = surroundings.actors();
        var names = words(table, fields, Set.of("name", Besides.TIED));
        if ((long) names.size() * known.size() > MOST_COMPARED) {
            return List.of();
        }
        return names.entrySet().stream()
                .filter(word -> known.called(word.getKey()).size() != 1)
                .map(word -> new TableLook.ActorWord(word.getKey(), word.getValue(), likely(known, word.getKey())))
                .filter(word -> !word.actors().isEmpty())
                .limit(MOST_WORDS)
                .toList();
    }

    private static List<ActorNames.Named> likely(ActorNames known, String word) {
        var called = known.called(word);
        return called.isEmpty() ? known.alike(word) : called;
    }
}
