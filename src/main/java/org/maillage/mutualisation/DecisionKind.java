package org.maillage.mutualisation;

import static org.maillage.history.Field.text;

import java.util.List;
import org.maillage.history.Kind;

/**
 * What people decided about a proposal; its id is the key of the proposal.
 *
 * <p>It keeps what the proposal was about as plain ids, so that it outlives the deletion of a need or a resource.
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
                    text("at"),
                    text("author")));

    private DecisionKind() {}
}
