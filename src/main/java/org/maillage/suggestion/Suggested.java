package org.maillage.suggestion;

import static org.maillage.suggestion.SuggestionKinds.SUGGESTION;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.document.Document;
import org.maillage.document.Kind;
import org.maillage.document.Kinds;
import org.maillage.document.Store;
import org.maillage.graph.Tx;
import org.maillage.problem.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * A suggestion beside what it is of: which document it would change, and how.
 *
 * @param id of what is corrected; null for something new
 * @param standing what is corrected, as it is now; null for something new, or when it is gone
 * @param changes the fields it would change, null where one is taken away
 */
record Suggested(
        Kind kind, @Nullable String id, Store.@Nullable Stored standing, Map<String, @Nullable Object> changes) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<LinkedHashMap<String, @Nullable Object>> FIELDS = new TypeReference<>() {};
    private static final Set<String> NOT_SUGGESTED = Set.of("id", "audience", "person");

    /** Reads what is suggested; what cannot be read is added to the problems. */
    static Suggested of(
            Tx tx, Store store, Kinds kinds, String territory, Document suggestion, List<Problem> problems) {
        var kind = kinds.get(String.valueOf(suggestion.text("of")));
        var id = suggestion.text(kind.name());
        var standing =
                id == null ? null : store.read(tx, territory, kind, List.of(id)).get(id);
        return new Suggested(kind, id, standing, fields(kind, suggestion.text("changes"), problems));
    }

    static Map<String, @Nullable Object> read(@Nullable String json) {
        return json == null ? Map.of() : JSON.readValue(json, FIELDS);
    }

    private static Map<String, @Nullable Object> fields(Kind kind, @Nullable String json, List<Problem> problems) {
        try {
            var fields = read(json);
            fields.keySet().stream()
                    .filter(name -> !isSuggested(kind, name))
                    .forEach(name -> problems.add(Problem.of("suggestion-field", "changes", name)));
            return fields;
        } catch (JacksonException unreadable) {
            problems.add(Problem.of("suggestion-field", "changes", unreadable.getOriginalMessage()));
            return Map.of();
        }
    }

    /** What names other entities, or says who sees it, is for whoever edits. */
    private static boolean isSuggested(Kind kind, String name) {
        return !NOT_SUGGESTED.contains(name)
                && kind.field(name).filter(field -> field.refersTo() == null).isPresent();
    }

    /** The document as it would be. */
    Document becoming(String newId, List<Problem> problems) {
        var raw = new HashMap<String, @Nullable Object>(
                standing == null
                        ? Map.of("id", newId, "audience", "team")
                        : standing.document().asMap());
        raw.putAll(changes);
        return kind.document(raw, problems);
    }

    /** The suggestion with what it would change, and what that was, in the form that the fields keep. */
    Document noted(Document suggestion, List<Problem> problems) {
        var becoming = becoming("new", problems);
        var after = new LinkedHashMap<String, @Nullable Object>();
        var before = new LinkedHashMap<String, @Nullable Object>();
        for (var name : changes.keySet()) {
            var now = now(name);
            if (!Objects.equals(now, becoming.asMap().get(name))) {
                after.put(name, becoming.asMap().get(name));
                before.put(name, now);
            }
        }
        if (after.isEmpty()) {
            problems.add(Problem.of("suggestion-empty", "changes", null));
        }
        var known = standing == null ? becoming : standing.document();
        return suggestion
                .with("changes", JSON.writeValueAsString(after))
                .with("before", standing == null ? null : JSON.writeValueAsString(before))
                .with("actor", kind.name().equals("actor") ? id : known.text("actor"))
                .with("name", known.text("name"));
    }

    /** The team, unless what is corrected is somebody's alone. */
    String audience() {
        return standing != null && "author".equals(standing.document().text("audience")) ? "author" : "team";
    }

    /** What it would change, field by field, and whether somebody changed that since. */
    List<Map<String, @Nullable Object>> compared(Document suggestion) {
        var before = read(suggestion.text("before"));
        return changes.keySet().stream()
                .map(name -> {
                    var field = new LinkedHashMap<String, @Nullable Object>();
                    field.put("field", name);
                    field.put("now", now(name));
                    field.put("after", changes.get(name));
                    field.put("changedSince", standing != null && !same(before.get(name), now(name)));
                    return (Map<String, @Nullable Object>) field;
                })
                .toList();
    }

    private @Nullable Object now(String name) {
        return standing == null ? null : standing.document().asMap().get(name);
    }

    /** What was kept as JSON comes back with other types of numbers. */
    private static boolean same(@Nullable Object one, @Nullable Object other) {
        return JSON.writeValueAsString(one).equals(JSON.writeValueAsString(other));
    }

    static Document trusted(Map<String, ?> raw) {
        return SUGGESTION.trusted(raw);
    }
}
