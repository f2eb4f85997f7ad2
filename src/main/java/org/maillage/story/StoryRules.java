package org.maillage.story;

import static org.maillage.actor.ActorKinds.ACTOR;
import static org.maillage.story.StoryKinds.STORY;

import java.util.List;
import org.maillage.document.Author;
import org.maillage.document.Document;
import org.maillage.document.Store;
import org.maillage.graph.Tx;
import org.maillage.history.Edit;
import org.maillage.history.Rule;
import org.maillage.problem.Invalid;
import org.maillage.problem.Problem;

/** The steps of a story can be read. It notes whom it points at, and is its author's alone when one of them is. */
public final class StoryRules implements Rule {
    private final Store store;

    public StoryRules(Store store) {
        this.store = store;
    }

    @Override
    public List<Edit> prepare(Tx tx, Author author, String territory, List<Edit> edits, List<Problem> problems) {
        return edits.stream()
                .map(edit -> {
                    var document = edit.document();
                    return edit.kind().equals(STORY) && edit.asked() && document != null
                            ? edit.with(noted(tx, territory, document, problems))
                            : edit;
                })
                .toList();
    }

    private Document noted(Tx tx, String territory, Document story, List<Problem> problems) {
        try {
            var actors = Steps.read(story.text("steps")).stream()
                    .flatMap(step -> step.actors().stream())
                    .distinct()
                    .sorted()
                    .toList();
            var noted = story.with("actors", actors.isEmpty() ? null : actors);
            return isConfidential(tx, territory, actors) ? noted.with("audience", "author") : noted;
        } catch (Invalid unreadable) {
            problems.addAll(unreadable.problems());
            return story;
        }
    }

    private boolean isConfidential(Tx tx, String territory, List<String> actors) {
        return store.read(tx, territory, ACTOR, actors).values().stream()
                .anyMatch(stored -> "author".equals(stored.document().text("audience")));
    }
}
