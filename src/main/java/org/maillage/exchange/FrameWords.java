package org.maillage.exchange;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.maillage.exchange.table.Table;
import org.maillage.problem.Problem;

/** Missions, campaigns and objects of another territory mean nothing here: relations come in without them. */
final class FrameWords {
    private static final List<String> LISTS = List.of("mission", "campaign", "object");

    private FrameWords() {}

    static Table known(Table relations, TermNames terms, List<Problem> remarks) {
        var unknown = new TreeSet<String>();
        var lines = new ArrayList<Table.Line>();
        for (var line : relations.lines()) {
            var cells = new LinkedHashMap<>(line.cells());
            for (var list : LISTS) {
                var word = cells.getOrDefault(list, "");
                if (!word.isBlank() && !terms.knows(list, word)) {
                    unknown.add(word);
                    cells.remove(list);
                }
            }
            lines.add(new Table.Line(line.number(), cells));
        }
        if (!unknown.isEmpty()) {
            var words = unknown.stream().limit(20).collect(joining(", "));
            remarks.add(new Problem("foreign-frame", relations.file(), null, null, words, Map.of()));
        }
        return new Table(relations.file(), relations.columns(), lines);
    }
}
