package org.maillage.history;

import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.document.Author;
import org.maillage.document.Document;
import org.maillage.document.EntityKey;
import org.maillage.document.Kind;
import org.maillage.document.Kinds;
import org.maillage.document.Mentions;
import org.maillage.document.Privacy;
import org.maillage.graph.Tx;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Changes as one reader may see them: without what others keep to themselves, now or at its end, and without its id. What
 * it was before they did goes with it.
 */
final class ShownChanges {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String PICTURE = "picture";

    private final Kinds kinds;
    private final Discretion discretion = new Discretion();

    ShownChanges(Kinds kinds) {
        this.kinds = kinds;
    }

    /** A change of nothing but what others keep to themselves is theirs too, and is left out. */
    List<Map<String, Object>> to(Author reader, Tx tx, String territory, List<Map<String, Object>> changes) {
        var named = changes.stream()
                .flatMap(change -> items(change).stream())
                .flatMap(item -> Stream.concat(identities(item), mentioned(item)))
                .collect(toSet());
        var unseen = new HashSet<>(discretion.unseen(tx, reader, territory, named));
        unseen.addAll(discretion.goneUnseen(tx, reader, territory, named));
        return changes.stream()
                .map(change -> shown(change, reader, unseen))
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private @Nullable Map<String, Object> shown(Map<String, Object> change, Author reader, Set<EntityKey> unseen) {
        var items = items(change).stream()
                .filter(item -> Privacy.shows((String) item.get("before"), reader)
                        && Privacy.shows((String) item.get("after"), reader)
                        && identities(item).noneMatch(unseen::contains))
                .map(item -> unseen.isEmpty() ? item : discreet(item, unseen))
                .map(item -> PICTURE.equals(item.get("kind")) ? withoutDots(item) : item)
                .toList();
        var hidden = items(change).size() - items.size();
        if (items.isEmpty() && hidden > 0) {
            return null;
        }
        var shown = new HashMap<>(change);
        shown.put("items", items);
        shown.put("size", (Long) change.getOrDefault("size", 0L) - hidden);
        return shown;
    }

    private Map<String, Object> discreet(Map<String, Object> item, Set<EntityKey> unseen) {
        var discreet = new HashMap<>(item);
        for (var side : List.of("before", "after")) {
            var document = document(item, side);
            if (document != null) {
                discreet.put(
                        side,
                        JSON.writeValueAsString(
                                Mentions.without(kind(item), document, unseen).asMap()));
            }
        }
        return discreet;
    }

    /** A picture is large, and says nothing in a list. */
    private static Map<String, Object> withoutDots(Map<String, Object> item) {
        var told = new HashMap<>(item);
        for (var side : List.of("before", "after")) {
            told.computeIfPresent(side, (name, json) -> {
                var document = JSON.readValue((String) json, new TypeReference<HashMap<String, Object>>() {});
                document.remove("data");
                return JSON.writeValueAsString(document);
            });
        }
        return told;
    }

    private Stream<EntityKey> identities(Map<String, Object> item) {
        return Discretion.identities(kind(item), String.valueOf(item.get("id")));
    }

    private Stream<EntityKey> mentioned(Map<String, Object> item) {
        return Stream.of("before", "after")
                .flatMap(side -> Discretion.entities(kind(item), document(item, side)).stream());
    }

    private Kind kind(Map<String, Object> item) {
        return kinds.get(String.valueOf(item.get("kind")));
    }

    /** Null when there is none on this side, or when it could not mention anything. */
    private @Nullable Document document(Map<String, Object> item, String side) {
        var json = (String) item.get(side);
        var kind = kind(item);
        return json == null || kind.fields().stream().allMatch(field -> field.refersTo() == null)
                ? null
                : kind.trusted(JSON.readValue(json, new TypeReference<HashMap<String, Object>>() {}));
    }

    @SuppressWarnings("unchecked") // the shape of history/changes.cypher
    private static List<Map<String, Object>> items(Map<String, Object> change) {
        return (List<Map<String, Object>>) change.getOrDefault("items", List.of());
    }
}
