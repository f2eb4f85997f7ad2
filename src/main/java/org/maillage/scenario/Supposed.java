package org.maillage.scenario;

import static org.maillage.actor.ActorKinds.ACTOR;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.maillage.document.Document;
import org.maillage.document.Kinds;
import org.maillage.document.Mentions;
import org.maillage.history.Edit;
import org.maillage.history.EditRequest;
import org.maillage.problem.Invalid;
import org.maillage.problem.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The changes of a scenario, read from what its document keeps; whether they can be made is seen when it is tried. */
public final class Supposed {
    /** What can be supposed; who decides what, and how the territory is framed, is not. */
    private static final Set<String> KINDS = Set.of("actor", "reading", "resource", "need", "pool");

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<List<EditRequest.@Nullable Item>> ITEMS = new TypeReference<>() {};

    private Supposed() {}

    /** Throws {@link Invalid} with all that is wrong, numbered by the change's position. */
    static List<Edit> edits(Kinds kinds, @Nullable String changes) {
        var items = read(changes);
        for (var item : items) {
            if (item == null || item.kind() == null || !KINDS.contains(item.kind())) {
                throw new Invalid(Problem.of("scenario-kind", "changes", item == null ? null : item.kind()));
            }
        }
        if (items.isEmpty()) {
            return List.of();
        }
        return new EditRequest("scenario", items, null).checked(kinds, Map.of("audience", "team"), Instant.now());
    }

    /** The ids of the actors that a scenario speaks of; throws as {@link #edits}. */
    public static List<String> actors(Kinds kinds, Document scenario) {
        return actors(edits(kinds, scenario.text("changes")));
    }

    /** The ids of the actors that the changes speak of. */
    static List<String> actors(List<Edit> edits) {
        var actors = new TreeSet<String>();
        for (var edit : edits) {
            if (edit.kind().equals(ACTOR)) {
                actors.add(edit.id());
            }
            Mentions.of(edit.kind(), edit.document())
                    .map(Mentions.Mention::entity)
                    .filter(entity -> entity.kind().equals(ACTOR.name()))
                    .forEach(entity -> actors.add(entity.id()));
        }
        return List.copyOf(actors);
    }

    private static List<EditRequest.@Nullable Item> read(@Nullable String changes) {
        try {
            return JSON.readValue(changes == null ? "[]" : changes, ITEMS);
        } catch (JacksonException unreadable) {
            throw new Invalid(Problem.of("scenario-changes", "changes", unreadable.getOriginalMessage()));
        }
    }
}
