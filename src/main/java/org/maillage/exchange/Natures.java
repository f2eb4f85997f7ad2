package org.maillage.exchange;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.exchange.table.Table;
import org.maillage.problem.Problem;

/**
 * Settles of which nature relations are that another program wrote. Such programs know no natures, and none is guessed: where
 * the word of the file names none of the territory's, whoever imports chooses one for all of them.
 */
final class Natures {
    private static final String NATURE = "nature";
    /** More different words than a list of forms has are no forms, but something that is said of each relation. */
    private static final int FEW = 20;

    private static final int SHOWN = 8;

    private Natures() {}

    static Table settled(Table relations, TermNames terms, @Nullable String chosen, List<Problem> problems) {
        var unknown = new LinkedHashSet<String>();
        var count = 0;
        for (var line : relations.lines()) {
            if (!terms.knows(NATURE, word(line))) {
                unknown.add(word(line));
                count++;
            }
        }
        if (unknown.isEmpty()) {
            return relations;
        }
        if (chosen == null) {
            problems.add(new Problem(
                    "nature-to-choose",
                    relations.file(),
                    null,
                    NATURE,
                    unknown.stream()
                            .limit(SHOWN)
                            .map(word -> word.isEmpty() ? "—" : word)
                            .collect(joining(", ")),
                    Map.of("count", String.valueOf(count))));
        }
        return chosen(relations, terms, chosen, unknown.size() > FEW ? "argument" : "form");
    }

    private static Table chosen(Table relations, TermNames terms, @Nullable String chosen, String keeping) {
        var lines = new ArrayList<Table.Line>();
        Set<String> columns = new LinkedHashSet<>(relations.columns());
        for (var line : relations.lines()) {
            if (terms.knows(NATURE, word(line))) {
                lines.add(line);
            } else if (chosen != null) {
                var cells = new LinkedHashMap<>(line.cells());
                if (!word(line).isEmpty()) {
                    cells.merge(keeping, word(line), (said, word) -> word + "\n\n" + said);
                    columns.add(keeping);
                }
                cells.put(NATURE, chosen);
                lines.add(new Table.Line(line.number(), cells));
            }
        }
        return new Table(relations.file(), List.copyOf(columns), lines);
    }

    private static String word(Table.Line line) {
        return line.cells().getOrDefault(NATURE, "").strip();
    }
}
