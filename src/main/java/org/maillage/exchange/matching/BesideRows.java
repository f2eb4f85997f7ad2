package org.maillage.exchange.matching;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Takes what the rows of actors say besides out of them, as rows of resources, needs and relations of their own. */
final class BesideRows {
    private final List<Row> actors;
    private final TableMatching matching;

    BesideRows(List<Row> actors, TableMatching matching) {
        this.actors = actors;
        this.matching = matching;
    }

    /** What each actor has, or lacks: named as it stands, of the type that the person says it is. */
    List<Row> ofTypes(String field) {
        var meant = matching.values().getOrDefault(field, Map.of());
        return actors.stream()
                .flatMap(actor -> Besides.items(actor.cell(field)).stream()
                        .filter(item -> !meant.getOrDefault(item, item).isEmpty())
                        .map(item -> beside(
                                actor,
                                Map.of("actor", "name", "name", field, "type", field),
                                Map.of(
                                        "actor",
                                        actor.cell("id"),
                                        "name",
                                        item,
                                        "type",
                                        meant.getOrDefault(item, item)))))
                .toList();
    }

    /** With whom each actor works: two that name each other are one pair. The second actor is still a name. */
    List<Row> ties() {
        var nature = matching.fixed().getOrDefault(Besides.NATURE, "");
        return actors.stream()
                .flatMap(actor -> Besides.items(actor.cell(Besides.TIED)).stream()
                        .map(item -> beside(
                                actor,
                                Map.of("from", "name", "to", Besides.TIED, "nature", Besides.TIED),
                                Map.of("from", actor.cell("id"), "to", item, "nature", nature))))
                .toList();
    }

    /** Each pair once, whoever of the two named the other: its id is the same either way. */
    static List<Row> pairs(List<Row> ties) {
        var seen = new HashSet<String>();
        return ties.stream().filter(tie -> seen.add(named(tie))).toList();
    }

    private static String named(Row tie) {
        var ends = Stream.of(tie.cell("from"), tie.cell("to")).sorted().toList();
        tie.put("id", ends.getFirst() + "-" + ends.getLast() + "-" + tie.cell("nature"));
        return tie.cell("id");
    }

    /** The columns of such rows, in the order in which they are met. */
    static List<String> columns(List<Row> rows) {
        var columns = new LinkedHashSet<String>();
        rows.forEach(row -> columns.addAll(row.cells().keySet()));
        return List.copyOf(columns);
    }

    /** A row at the same place of the table; its columns are called as those that it comes from. */
    private static Row beside(Row actor, Map<String, String> from, Map<String, String> cells) {
        var called = new LinkedHashMap<String, String>();
        from.forEach((field, other) -> called.put(field, actor.called().getOrDefault(other, other)));
        var kept = new LinkedHashMap<>(cells);
        kept.values().removeIf(String::isEmpty);
        return new Row(actor.file(), actor.number(), called, kept);
    }
}
