package org.maillage.council;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.story.Step;

/** What the steps of a story may point at: what stands on the map that everybody sees. */
record Tellable(Used used, Set<Object> relations, Set<String> scenarios) {
    static Tellable of(Published.Shown map, Set<String> scenarios) {
        return new Tellable(Used.by(map.actors(), map.relations()), Used.values(map.relations(), "id"), scenarios);
    }

    /** The step without what it points at beyond. */
    Step told(Step step, @Nullable String notes) {
        var view = step.view();
        var known = new Step.Pointed(
                view == null
                        ? null
                        : MapView.of(view).telling(used::isTold, used.actors()).query(),
                step.actors().stream().filter(used.actors()::contains).toList(),
                step.relations().stream().filter(relations::contains).toList(),
                campaign(step.from()),
                campaign(step.to()),
                step.scenario() != null && scenarios.contains(step.scenario()) ? step.scenario() : null);
        return step.pointingAt(known, notes);
    }

    /** What it points at beyond. */
    ToldStories.Missing missing(Step step) {
        var campaigns = new TreeSet<String>();
        Stream.of(step.from(), step.to())
                .filter(one -> one != null && campaign(one) == null)
                .forEach(campaigns::add);
        return new ToldStories.Missing(
                step.id(),
                step.actors().stream().filter(id -> !used.actors().contains(id)).toList(),
                step.relations().stream().filter(id -> !relations.contains(id)).toList(),
                List.copyOf(campaigns),
                Stream.ofNullable(step.scenario())
                        .filter(id -> !scenarios.contains(id))
                        .toList());
    }

    private @Nullable String campaign(@Nullable String id) {
        return id != null && used.isTold("campaign", id) ? id : null;
    }
}
