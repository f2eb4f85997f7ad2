package org.maillage.mutualisation;

import static org.maillage.document.Field.text;
import static org.maillage.document.Field.texts;

import java.util.List;
import org.maillage.document.Kind;

/**
 * What people decided about a proposal, be it of sharing or of making one actor of two; its id is the key of the
 * proposal.
 *
 * <p>It keeps what a proposal of sharing was about as plain ids, so that it outlives the deletion of a need or a
 * resource. That two actors are not the same ends with either of them.
 */
public final class DecisionKind {
    public static final Kind DECISION = new Kind(
            "decision",
            "mutualisation",
            List.of(
                    text("id").asRequired(),
                    text("verdict").asRequired().oneOf(Verdict.VERDICTS),
                    text("reason"),
                    text("pool").refersTo("pool"),
                    text("need"),
                    text("seeker"),
                    text("holder"),
                    text("resource"),
                    text("type"),
                    texts("actors").refersTo("actor"),
                    text("at"),
                    text("author")));

    private DecisionKind() {}
}
