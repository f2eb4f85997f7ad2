package org.maillage.briefing;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.council.MapView;

/** What remains of a map after the mission, campaign, filters and focus of a view: the same as the page leaves on it. */
record Remaining(MapView view) {
    /** The code that stands for “not specified” in a filter. */
    private static final String NONE = "-";

    private static final List<String> OF_ACTOR = List.of("kind", "level", "sector");
    private static final List<String> OF_RELATION = List.of("nature", "object", "certainty", "state");

    Briefing.Scene of(Briefing.Scene whole) {
        var near = near(whole);
        var actors = whole.actors().stream()
                .filter(actor -> (near == null || near.contains(actor.get("id"))) && passes(actor))
                .toList();
        var ids = new HashSet<Object>();
        actors.forEach(actor -> ids.add(actor.get("id")));
        return new Briefing.Scene(
                whole.territory(),
                whole.terms(),
                actors,
                whole.relations().stream()
                        .filter(relation -> ids.contains(relation.get("from")) && ids.contains(relation.get("to")))
                        .filter(this::isWanted)
                        .toList());
    }

    private boolean passes(Map<String, Object> actor) {
        var tags = actor.get("tags") instanceof Collection<?> several && !several.isEmpty() ? several : List.of(NONE);
        return OF_ACTOR.stream().allMatch(field -> suits(field, List.of(actor.getOrDefault(field, NONE))))
                && suits("tag", tags);
    }

    private boolean isWanted(Map<String, Object> relation) {
        var read = Boolean.TRUE.equals(relation.get("contested")) ? "differ" : "agree";
        return isOf(relation, "mission")
                && isOf(relation, "campaign")
                && OF_RELATION.stream().allMatch(field -> suits(field, List.of(relation.getOrDefault(field, NONE))))
                && suits("readings", List.of(read));
    }

    private boolean isOf(Map<String, Object> relation, String field) {
        var wanted = view.parameters().get(field);
        return wanted == null || wanted.equals(relation.get(field));
    }

    private boolean suits(String name, Collection<?> values) {
        var wanted = view.parameters().get(name);
        return wanted == null || values.stream().anyMatch(List.of(wanted.split(",", -1))::contains);
    }

    /** Those within so many steps of the actor in focus; null when nobody is. */
    private @Nullable Set<Object> near(Briefing.Scene whole) {
        var focus = view.focus();
        if (focus == null) {
            return null;
        }
        var at = focus.lastIndexOf('~');
        var found = new HashSet<Object>(Set.of(focus.substring(0, at)));
        for (var step = Integer.parseInt(focus.substring(at + 1)); step > 0; step--) {
            var before = Set.copyOf(found);
            for (var tie : whole.relations()) {
                var from = tie.get("from");
                var to = tie.get("to");
                if (before.contains(from) && to != null) {
                    found.add(to);
                }
                if (before.contains(to) && from != null) {
                    found.add(from);
                }
            }
        }
        return found;
    }
}
