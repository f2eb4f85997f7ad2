package org.maillage.council;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.graph.Graph;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The scenarios that everybody may see, laid over the map that everybody sees; of each only what such a map can show. */
final class Suppositions {
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> SAID = List.of("from", "to", "nature", "object", "mission", "campaign");

    private final Graph graph;
    private final Published published;

    Suppositions(Graph graph, Published published) {
        this.graph = graph;
        this.published = published;
    }

    /** Those of these scenarios that everybody may see; nothing is asked where there are none. */
    List<Supposition> of(String territory, Set<String> ids, Published.Shown map) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var asked = new HashMap<String, @Nullable Object>();
        asked.put("territory", territory);
        asked.put("audiences", Visit.EVERYBODY);
        asked.put("id", null);
        var terms = published.terms(territory);
        return graph.read(tx -> tx.run("scenario/all", asked)).stream()
                .map(row -> row.map("scenario"))
                .filter(scenario -> ids.contains(String.valueOf(scenario.get("id"))))
                .map(scenario -> supposition(scenario, map, terms))
                .toList();
    }

    private static Supposition supposition(
            Map<String, Object> scenario, Published.Shown map, List<Map<String, Object>> terms) {
        var changes = JSON.readTree(String.valueOf(scenario.get("changes")));
        var actors = Used.values(map.actors(), "id");
        var gone = new ArrayList<String>();
        for (var change : changes) {
            var id = change.path("id").asString("");
            if (change.path("kind").asString("").equals("actor")
                    && !change.path("document").isObject()
                    && actors.remove(id)) {
                gone.add(id);
            }
        }
        var known = new HashMap<String, Map<String, Object>>();
        map.relations().forEach(relation -> known.put(about(relation), relation));
        var used = Used.by(map.actors(), map.relations());
        var supposed = new LinkedHashMap<String, Map<String, Object>>();
        for (var change : changes) {
            // A name of its own: that of the change may be of something that is not public.
            var relation = relation("supposed-" + (supposed.size() + 1), change, used, terms);
            var before = relation == null ? null : known.get(about(relation));
            if (relation != null
                    && actors.contains(relation.get("from"))
                    && actors.contains(relation.get("to"))
                    && (before == null || !Objects.equals(before.get("nature"), relation.get("nature")))) {
                supposed.put(about(relation), relation);
            }
        }
        var relations = List.copyOf(supposed.values());
        return new Supposition(
                String.valueOf(scenario.get("id")),
                String.valueOf(scenario.get("name")),
                gone,
                relations,
                supposed.keySet().stream()
                        .map(known::get)
                        .filter(before -> before != null)
                        .map(before -> String.valueOf(before.get("id")))
                        .toList(),
                Used.by(List.of(), relations).words(terms));
    }

    /** What the group is supposed to retain of a pair; null where a change says something else. */
    private static @Nullable Map<String, Object> relation(
            String id, JsonNode change, Used used, List<Map<String, Object>> terms) {
        var document = change.path("document");
        if (!change.path("kind").asString("").equals("reading")
                || !document.path("arbitrates").asBoolean(false)) {
            return null;
        }
        var relation = new LinkedHashMap<String, Object>();
        relation.put("id", id);
        for (var field : SAID) {
            var value = document.path(field).asString("");
            var isFrame = field.equals("mission") || field.equals("campaign");
            if (!value.isEmpty() && (!isFrame || used.isTold(field, value))) {
                relation.put(field, value);
            }
        }
        terms.stream()
                .filter(term -> "nature".equals(term.get("list"))
                        && String.valueOf(term.get("code")).equals(relation.get("nature")))
                .map(term -> term.get("posture"))
                .filter(posture -> posture != null)
                .forEach(posture -> relation.put("posture", posture));
        relation.put("retained", "arbitration");
        relation.put("directed", false);
        relation.put("contested", false);
        relation.put("readings", 0);
        return relation.containsKey("nature") ? relation : null;
    }

    /** The same for two relations of which the group retains one. */
    private static String about(Map<String, Object> relation) {
        return Stream.concat(
                        Stream.of(relation.get("from"), relation.get("to"))
                                .map(String::valueOf)
                                .sorted(),
                        Stream.of("mission", "campaign", "object").map(field -> String.valueOf(relation.get(field))))
                .collect(joining("\n"));
    }

    /** The ids of those that are told. */
    static Set<String> ids(List<Supposition> told) {
        return told.stream().map(Supposition::id).collect(toSet());
    }
}
