package org.maillage.suggestion;

import static org.maillage.document.Field.audience;
import static org.maillage.document.Field.flag;
import static org.maillage.document.Field.identifier;
import static org.maillage.document.Field.largeText;
import static org.maillage.document.Field.longText;
import static org.maillage.document.Field.text;

import java.util.List;
import org.maillage.document.Kind;

/** What people suggest to change. */
public final class SuggestionKinds {
    /** A new actor, or a correction of an actor, a resource or a need: the fields it would change, as JSON. */
    public static final Kind SUGGESTION = new Kind(
            "suggestion",
            "suggestion",
            List.of(
                    identifier("id"),
                    text("of").asRequired().oneOf("actor", "resource", "need"),
                    // The actor that is corrected, or whose resource or need is; absent for a new one.
                    text("actor").refersTo("actor"),
                    text("resource").refersTo("resource"),
                    text("need").refersTo("need"),
                    // What it is called, or would be.
                    text("name"),
                    largeText("changes").asRequired(),
                    // The same fields as they were when it was suggested.
                    largeText("before"),
                    longText("note"),
                    text("state").oneOf("open", "accepted", "refused"),
                    longText("answer"),
                    text("answeredBy"),
                    text("answeredAt"),
                    // Whoever suggested it has read the answer.
                    flag("seen"),
                    text("author"),
                    text("at"),
                    audience().asRequired(),
                    text("person")));

    private SuggestionKinds() {}
}
