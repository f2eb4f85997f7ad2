package org.maillage.territory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.maillage.document.Author;
import org.maillage.graph.Tx;
import org.maillage.history.Derivation;
import org.maillage.history.Rule;
import org.maillage.history.Step;
import org.maillage.problem.Invalid;
import org.maillage.problem.Problem;

/** Refuses a change after which something would name a term that is gone; counts what its author can see. */
public final class TermsInUse implements Derivation {
    @Override
    public void refresh(Tx tx, Author author, String territory, List<Step> steps) {
        var gone = steps.stream()
                .filter(step -> step.kind().equals(TerritoryKinds.TERM) && step.after() == null)
                .map(Step::id)
                .toList();
        if (gone.isEmpty()) {
            return;
        }
        var problems = new ArrayList<Problem>();
        var asked = Map.of("territory", territory, "ids", gone, "person", author.person());
        for (var row : tx.run("territory/term-uses", asked)) {
            problems.add(problem(row.text("id"), row.integer("seen")));
        }
        if (!problems.isEmpty()) {
            throw new Invalid(problems);
        }
    }

    private static Problem problem(String id, long seen) {
        return seen == 0
                ? Problem.of("term-in-use-unseen", "id", id, Map.of(Rule.ENTITY, "term:" + id))
                : Problem.of("term-in-use", "id", id, Map.of(Rule.ENTITY, "term:" + id, "uses", String.valueOf(seen)));
    }
}
