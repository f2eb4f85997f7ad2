package org.maillage.council;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words that published actors and relations use: nobody is told of others, which might say what is not published. */
record Used(Map<String, Set<Object>> ofActors, Map<String, Set<Object>> ofRelations) {
    private static final String NONE = "-";

    /** The lists whose words the fields of an actor and of a relation are taken from. */
    private static final Map<String, String> ACTOR_LISTS =
            Map.of("kind", "kind", "sector", "sector", "level", "level", "actorNature", "nature");

    private static final Map<String, String> RELATION_LISTS =
            Map.of("nature", "nature", "object", "object", "form", "form");
    private static final List<String> OF_ACTORS = List.of("id", "kind", "sector", "level", "nature", "tags");
    private static final List<String> OF_RELATIONS =
            List.of("nature", "object", "form", "certainty", "state", "mission", "campaign");

    static Used by(List<Map<String, Object>> actors, List<Map<String, Object>> relations) {
        return new Used(
                OF_ACTORS.stream().collect(toMap(field -> field, field -> values(actors, field))),
                OF_RELATIONS.stream().collect(toMap(field -> field, field -> values(relations, field))));
    }

    /** The ids of the actors. */
    Set<String> actors() {
        return ofActors.getOrDefault("id", Set.of()).stream()
                .map(String::valueOf)
                .collect(toSet());
    }

    /** Whether somebody who sees the map knows of a value that its view names. */
    boolean isTold(String name, String value) {
        return switch (name) {
            case "tag" -> isNoneOr(value, ofActors, "tags");
            case "kind", "sector", "level" -> isNoneOr(value, ofActors, name);
            case "readings" -> Set.of("differ", "agree").contains(value);
            default -> isNoneOr(value, ofRelations, name);
        };
    }

    /** Those of the territory's words that stand on the map. */
    List<Map<String, Object>> words(List<Map<String, Object>> terms) {
        return terms.stream()
                .filter(term -> isIn(term, ofActors, ACTOR_LISTS) || isIn(term, ofRelations, RELATION_LISTS))
                .toList();
    }

    /** The missions or campaigns that relations on the map are of. */
    List<Map<String, Object>> named(String field, List<Map<String, Object>> all) {
        var known = ofRelations.getOrDefault(field, Set.of());
        return all.stream().filter(one -> known.contains(one.get("id"))).toList();
    }

    /** Every value that a field has somewhere. */
    static Set<Object> values(List<Map<String, Object>> shown, String field) {
        var found = new HashSet<Object>();
        for (var one : shown) {
            var value = one.get(field);
            if (value instanceof Collection<?> several) {
                found.addAll(several);
            } else if (value != null) {
                found.add(value);
            }
        }
        return found;
    }

    private static boolean isNoneOr(String value, Map<String, Set<Object>> known, String field) {
        return value.equals(NONE) || known.getOrDefault(field, Set.of()).contains(value);
    }

    private static boolean isIn(
            Map<String, Object> term, Map<String, Set<Object>> known, Map<String, String> fieldOfList) {
        var field = fieldOfList.get(String.valueOf(term.get("list")));
        return field != null && known.getOrDefault(field, Set.of()).contains(term.get("code"));
    }
}
