package org.maillage.relation;

import static org.maillage.actor.ActorKinds.ACTOR;
import static org.maillage.territory.TerritoryKinds.TERM;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.document.Author;
import org.maillage.document.Document;
import org.maillage.graph.Batches;
import org.maillage.graph.Tx;
import org.maillage.history.Derivation;
import org.maillage.history.Step;

/** Keeps the retained relations equal to what {@code cypher/relation/retain.cypher} makes of the readings. */
public final class Retention implements Derivation {
    static final int AT_ONCE = 2_000;

    @Override
    public void refresh(Tx tx, Author author, String territory, List<Step> steps) {
        var pairs = new LinkedHashSet<Pair>();
        for (var step : steps) {
            if (step.kind().equals(RelationKinds.READING)) {
                addPair(pairs, step.before());
                addPair(pairs, step.after());
            }
        }
        pairs.addAll(ofActorsNowSeenByOthers(tx, territory, steps));
        retain(tx, territory, List.copyOf(pairs));
        followPostures(tx, territory, steps);
    }

    static void retain(Tx tx, String territory, List<Pair> all) {
        for (var batch : Batches.of(all, AT_ONCE)) {
            var pairs = batch.stream().map(Pair::asMap).toList();
            tx.run("relation/retain", Map.of("territory", territory, "pairs", pairs));
        }
    }

    /** Retains anew what is read of any of these actors. */
    public static void retainAmong(Tx tx, String territory, List<String> actors) {
        if (!actors.isEmpty()) {
            retain(tx, territory, pairsOf(tx, territory, actors));
        }
    }

    private static List<Pair> ofActorsNowSeenByOthers(Tx tx, String territory, List<Step> steps) {
        var actors = steps.stream()
                .filter(step -> step.kind().equals(ACTOR) && step.before() != null && step.after() != null)
                .filter(step -> !Objects.equals(text(step.before(), "audience"), text(step.after(), "audience")))
                .map(Step::id)
                .toList();
        return actors.isEmpty() ? List.of() : pairsOf(tx, territory, actors);
    }

    private static List<Pair> pairsOf(Tx tx, String territory, List<String> actors) {
        return tx.run("relation/pairs-of", Map.of("territory", territory, "ids", actors)).stream()
                .map(row -> Pair.of(row.text("from"), row.text("to")))
                .distinct()
                .toList();
    }

    private static void followPostures(Tx tx, String territory, List<Step> steps) {
        var natures = steps.stream()
                .filter(step -> step.kind().equals(TERM) && step.id().startsWith("nature:"))
                .filter(step -> !Objects.equals(text(step.before(), "posture"), text(step.after(), "posture")))
                .map(step -> step.id().substring("nature:".length()))
                .toList();
        if (!natures.isEmpty()) {
            tx.run("relation/posture", Map.of("territory", territory, "natures", natures));
        }
    }

    private static @Nullable String text(@Nullable Document document, String field) {
        return document == null ? null : document.text(field);
    }

    private static void addPair(Set<Pair> pairs, @Nullable Document reading) {
        if (reading != null) {
            pairs.add(Pair.of(String.valueOf(reading.text("from")), String.valueOf(reading.text("to"))));
        }
    }
}
