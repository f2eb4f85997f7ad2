package org.maillage.exchange.out;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maillage.document.Tables;
import org.maillage.map.TerritoryMap;
import org.maillage.territory.Territories;

/** Draws a territory for somebody: the actors and retained relations that they may see, as the map shows them. */
final class Drawing {
    /** Radii as on the map. */
    private static final double SMALLEST = 5;

    private static final double LARGEST = 17;

    private final Territories territories;
    private final TerritoryMap map;
    private final Tables tables;

    Drawing(Territories territories, TerritoryMap map, Tables tables) {
        this.territories = territories;
        this.map = map;
        this.tables = tables;
    }

    Drawn of(String territory, List<String> audiences, Locale language) {
        var frame = territories.show(territory);
        var terms = new Terms(frame, language);
        var places = map.glance(territory, audiences).actors().stream()
                .collect(toMap(actor -> String.valueOf(actor.get("id")), actor -> actor));
        var relations = tables.all(territory, "relations", audiences).stream()
                .filter(relation ->
                        places.containsKey(text(relation, "from")) && places.containsKey(text(relation, "to")))
                .toList();
        var ties = ties(relations);
        var most = ties.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        var nodes = tables.all(territory, "actors", audiences).stream()
                .filter(actor -> places.containsKey(text(actor, "id")))
                .map(actor -> node(
                        actor,
                        Objects.requireNonNull(places.get(text(actor, "id"))),
                        ties.getOrDefault(text(actor, "id"), 0) / (double) most,
                        terms))
                .toList();
        return new Drawn(
                territory,
                text(frame, "name"),
                LocalDate.now(ZoneOffset.UTC).toString(),
                nodes,
                relations.stream().map(relation -> edge(relation, terms)).toList());
    }

    private static Map<String, Integer> ties(List<Map<String, Object>> relations) {
        var ties = new HashMap<String, Integer>();
        for (var relation : relations) {
            ties.merge(text(relation, "from"), 1, Integer::sum);
            ties.merge(text(relation, "to"), 1, Integer::sum);
        }
        return ties;
    }

    private static Drawn.Node node(Map<String, Object> actor, Map<String, Object> place, double share, Terms terms) {
        var values = new HashMap<>(actor);
        values.put("holds", place.getOrDefault("holds", 0L));
        values.put("lacks", place.getOrDefault("lacks", 0L));
        terms.tell("kind", actor.get("kind"), values);
        var sphere = terms.of("kind", actor.get("kind")).get("sphere");
        if (sphere != null) {
            values.put("sphere", sphere);
        }
        return new Drawn.Node(
                text(actor, "id"),
                text(actor, "name"),
                number(place.get("x")),
                number(place.get("y")),
                Math.sqrt(SMALLEST * SMALLEST + share * (LARGEST * LARGEST - SMALLEST * SMALLEST)),
                Colour.ofSphere(sphere),
                values);
    }

    private static Drawn.Edge edge(Map<String, Object> relation, Terms terms) {
        var values = new HashMap<>(relation);
        var nature = relation.get("nature");
        terms.tell("nature", nature, values);
        var term = terms.of("nature", nature);
        return new Drawn.Edge(
                text(relation, "id"),
                text(relation, "from"),
                text(relation, "to"),
                String.valueOf(values.getOrDefault("natureName", nature)),
                Boolean.TRUE.equals(relation.get("directed")),
                Colour.ofNature(term.get("colour"), relation.get("posture")),
                values);
    }

    private static double number(@Nullable Object value) {
        return value instanceof Number number ? number.doubleValue() : 0;
    }

    private static String text(Map<String, Object> values, String name) {
        return String.valueOf(values.get(name));
    }

    /** The terms of the territory's lists, and what people call them. */
    private record Terms(Map<String, Map<?, ?>> byKey, String language) {
        Terms(Map<String, Object> frame, Locale language) {
            this(new HashMap<>(), language.getLanguage());
            if (frame.get("terms") instanceof List<?> terms) {
                for (var term : terms) {
                    if (term instanceof Map<?, ?> known) {
                        byKey.put(known.get("list") + ":" + known.get("code"), known);
                    }
                }
            }
        }

        Map<?, ?> of(String list, @Nullable Object code) {
            return byKey.getOrDefault(list + ":" + code, Map.of());
        }

        void tell(String list, @Nullable Object code, Map<String, Object> values) {
            var name = of(list, code).get(language);
            if (name != null) {
                values.put(list + "Name", name);
            }
        }
    }
}
