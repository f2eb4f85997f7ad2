package org.maillage.exchange;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maillage.document.Author;
import org.maillage.exchange.matching.ActorNames;
import org.maillage.exchange.matching.TownNames;
import org.maillage.geography.Gazetteer;
import org.maillage.graph.Graph;

/** What the words of a table are looked up in: the actors that whoever brings it sees, and towns near the territory. */
record Surroundings(ActorNames actors, TownNames towns) {
    static Surroundings of(Graph graph, Author author, String territory, Map<String, Object> frame) {
        // Whoever may import sees what the team sees, and what they keep to themselves.
        var audiences = List.of("public", "team", "author:" + author.person());
        var actors = new ActorNames();
        graph.read(tx -> tx.run("actor/names", Map.of("territory", territory, "audiences", audiences)))
                .forEach(row -> actors.add(new ActorNames.Named(
                        row.text("id"),
                        row.text("name"),
                        row.texts("aliases"),
                        Objects.requireNonNullElse(row.textOrNull("town"), ""),
                        row.flag("placed"))));
        return new Surroundings(
                actors, new TownNames(Gazetteer::bundled, number(frame.get("lat")), number(frame.get("lon"))));
    }

    private static @Nullable Double number(@Nullable Object value) {
        return value instanceof Number number ? number.doubleValue() : null;
    }
}
