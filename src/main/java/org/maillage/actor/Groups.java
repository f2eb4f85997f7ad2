package org.maillage.actor;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.document.Author;
import org.maillage.document.Document;
import org.maillage.graph.Tx;
import org.maillage.history.Derivation;
import org.maillage.history.Step;

/** Links actors to their groups, once every actor of a change is written. */
public final class Groups implements Derivation {
    @Override
    public void refresh(Tx tx, Author author, String territory, List<Step> steps) {
        var moved = steps.stream()
                .filter(step -> step.kind().equals(ActorKinds.ACTOR) && step.after() != null)
                .filter(step -> !groups(step.before()).equals(groups(step.after())))
                .map(Step::id)
                .toList();
        if (!moved.isEmpty()) {
            tx.run("actor/groups", Map.of("territory", territory, "ids", moved));
        }
    }

    private static List<String> groups(@Nullable Document actor) {
        return actor == null ? List.of() : actor.texts("partOf");
    }
}
