package org.maillage.round;

import static org.maillage.round.RoundKinds.ROUND;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.document.Author;
import org.maillage.document.Document;
import org.maillage.graph.Tx;
import org.maillage.history.Derivation;
import org.maillage.history.Step;
import org.maillage.relation.Retention;

/**
 * Retains anew what the actors of a changed round have to do with each other, since whether enough people have read, and
 * what came later, depends on the rounds. The rule itself stands in cypher/relation/retain.cypher.
 */
public final class RetainedInRounds implements Derivation {
    @Override
    public void refresh(Tx tx, Author author, String territory, List<Step> steps) {
        var actors = new LinkedHashSet<String>();
        for (var step : steps) {
            if (step.kind().equals(ROUND)) {
                add(actors, step.before());
                add(actors, step.after());
            }
        }
        Retention.retainAmong(tx, territory, List.copyOf(actors));
    }

    private static void add(Set<String> actors, @Nullable Document round) {
        if (round != null) {
            actors.addAll(round.texts("actors"));
        }
    }
}
