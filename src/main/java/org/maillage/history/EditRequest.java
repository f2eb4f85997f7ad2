package org.maillage.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.problem.Invalid;
import org.maillage.problem.Problem;

/**
 * Edits as a person or a script sends them.
 *
 * @param what a code for the history, such as {@code actor.edit}
 */
public record EditRequest(@Nullable String what, List<Item> edits) {
    private static final int MOST = 5_000;

    /** One edit; without an id, a new one is made up; without a document, the entity is deleted. */
    public record Item(
            @Nullable String kind,
            @Nullable String id,
            @Nullable Long version,
            @Nullable Map<String, Object> document) {}

    /** Checks every document; throws {@link Invalid} with all that is wrong, numbered by the edit's position. */
    public List<Edit> checked(Kinds kinds, Map<String, String> defaults) {
        var problems = new ArrayList<Problem>();
        if (edits.isEmpty() || edits.size() > MOST) {
            throw new Invalid(Problem.of("edit-count", "edits", String.valueOf(edits.size())));
        }
        var checked = new ArrayList<Edit>();
        for (var item : edits) {
            var found = new ArrayList<Problem>();
            checked.add(checked(item, kinds, defaults, found));
            var row = checked.size();
            found.forEach(problem -> problems.add(problem.in("edits", row)));
        }
        if (!problems.isEmpty()) {
            throw new Invalid(problems);
        }
        return checked;
    }

    private static Edit checked(Item item, Kinds kinds, Map<String, String> defaults, List<Problem> problems) {
        var kind = kinds.get(String.valueOf(item.kind()));
        var id = item.id() == null ? kind.name().charAt(0) + "-" + UUID.randomUUID() : item.id();
        if (item.document() == null) {
            return new Edit(kind, id, item.version(), null);
        }
        var raw = new HashMap<String, Object>(defaults);
        raw.putAll(item.document());
        raw.put("id", id);
        return new Edit(kind, id, item.version(), kind.document(raw, problems));
    }
}
