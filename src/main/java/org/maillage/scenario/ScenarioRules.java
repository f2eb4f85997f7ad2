package org.maillage.scenario;

import static org.maillage.actor.ActorKinds.ACTOR;
import static org.maillage.scenario.ScenarioKinds.SCENARIO;

import java.util.List;
import org.maillage.document.Author;
import org.maillage.document.Document;
import org.maillage.document.Kinds;
import org.maillage.document.Store;
import org.maillage.graph.Tx;
import org.maillage.history.Edit;
import org.maillage.history.Rule;
import org.maillage.problem.Invalid;
import org.maillage.problem.Problem;

/**
 * A scenario's changes can be read; whether they can be made is seen when it is tried. It notes whom they speak of, and
 * is for its author alone when one of them is somebody's alone.
 */
public final class ScenarioRules implements Rule {
    private final Kinds kinds;
    private final Store store;

    public ScenarioRules(Kinds kinds, Store store) {
        this.kinds = kinds;
        this.store = store;
    }

    @Override
    public List<Edit> prepare(Tx tx, Author author, String territory, List<Edit> edits, List<Problem> problems) {
        return edits.stream()
                .map(edit -> {
                    var document = edit.document();
                    return edit.kind().equals(SCENARIO) && edit.asked() && document != null
                            ? edit.with(noted(tx, territory, document, problems))
                            : edit;
                })
                .toList();
    }

    private Document noted(Tx tx, String territory, Document scenario, List<Problem> problems) {
        try {
            var actors = Supposed.actors(Supposed.edits(kinds, scenario.text("changes")));
            var noted = scenario.with("actors", actors);
            return isConfidential(tx, territory, actors) ? noted.with("audience", "author") : noted;
        } catch (Invalid unreadable) {
            problems.addAll(unreadable.problems());
            return scenario;
        }
    }

    private boolean isConfidential(Tx tx, String territory, List<String> actors) {
        return store.read(tx, territory, ACTOR, actors).values().stream()
                .anyMatch(stored -> "author".equals(stored.document().text("audience")));
    }
}
