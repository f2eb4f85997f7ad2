package org.maillage.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.maillage.document.Kind;
import org.maillage.document.Kinds;
import org.maillage.problem.Invalid;
import org.maillage.problem.Problem;

/**
 * Edits as a person or a script sends them.
 *
 * @param what a code for the history, such as {@code actor.edit}
 * @param key a name for the request, made up by who sends it: sent again under the same one it is not done again
 */
public record EditRequest(
        @Nullable String what,
        @Nullable List<@Nullable Item> edits,
        @Nullable String key) {
    private static final int MOST = 5_000;
    private static final int LONGEST_KEY = 100;
    private static final int LONGEST_WHAT = 60;
    private static final Pattern WHAT = Pattern.compile("[A-Za-z][A-Za-z0-9._-]{0,%d}".formatted(LONGEST_WHAT - 1));

    public EditRequest {
        key = key == null || key.isBlank() ? null : key;
    }

    /** One edit; without an id, a new one is made up; without a document, the entity is deleted. */
    public record Item(
            @Nullable String kind,
            @Nullable String id,
            @Nullable Long version,
            @Nullable Map<String, Object> document) {}

    /**
     * Checks every document; throws {@link Invalid} with all that is wrong, numbered by the edit's position.
     *
     * @param defaults what a new entity has where nothing is said of it
     * @param at when something is said, unless the document says so itself
     */
    public List<Edit> checked(Kinds kinds, Map<String, String> defaults, Instant at) {
        if (edits == null || edits.isEmpty() || edits.size() > MOST) {
            var count = edits == null ? 0 : edits.size();
            throw new Invalid(Problem.of("edit-count", "edits", String.valueOf(count)));
        }
        var problems = new ArrayList<Problem>();
        if (key != null && key.length() > LONGEST_KEY) {
            problems.add(Problem.of("too-long", "key", key, Map.of("most", String.valueOf(LONGEST_KEY))));
        }
        if (what != null && !WHAT.matcher(what).matches()) {
            problems.add(Problem.of("not-a-code", "what", what, Map.of("most", String.valueOf(LONGEST_WHAT))));
        }
        var checked = new ArrayList<Edit>();
        for (var row = 1; row <= edits.size(); row++) {
            var found = new ArrayList<Problem>();
            var item = edits.get(row - 1);
            var kind = item == null || item.kind() == null ? null : kinds.find(item.kind());
            if (item == null || kind == null) {
                found.add(Problem.of("unknown-entity-kind", "kind", item == null ? null : item.kind()));
            } else {
                checked.add(checked(item, kind, defaults, at, found));
            }
            for (var problem : found) {
                problems.add(problem.in("edits", row));
            }
        }
        if (!problems.isEmpty()) {
            throw new Invalid(problems);
        }
        return checked;
    }

    private static Edit checked(
            Item item, Kind kind, Map<String, String> defaults, Instant at, List<Problem> problems) {
        var given = item.id() == null ? "" : item.id().strip();
        var id = given.isEmpty() && item.document() != null ? kind.name().charAt(0) + "-" + UUID.randomUUID() : given;
        if (item.document() == null) {
            return new Edit(kind, id, item.version(), null);
        }
        var raw = new HashMap<String, Object>(defaults);
        raw.put("at", at.toString());
        raw.putAll(item.document());
        raw.put("id", id);
        var unsaid = new HashSet<>(defaults.keySet());
        unsaid.removeAll(item.document().keySet());
        return new Edit(kind, id, item.version(), kind.document(raw, problems)).fillingIn(unsaid);
    }
}
