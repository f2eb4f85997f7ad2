package org.maillage.round;

import static org.maillage.document.Field.audience;
import static org.maillage.document.Field.flag;
import static org.maillage.document.Field.identifier;
import static org.maillage.document.Field.integer;
import static org.maillage.document.Field.longText;
import static org.maillage.document.Field.text;
import static org.maillage.document.Field.texts;

import java.util.List;
import org.maillage.document.Kind;

/** The documents about reading together. */
public final class RoundKinds {
    /** A time in which a group reads the pairs of some actors, for one mission, in one campaign. */
    public static final Kind ROUND = Kind.ofFrame(
            "round",
            "round",
            List.of(
                    identifier("id"),
                    text("mission").asRequired().refersTo("mission"),
                    text("campaign").asRequired().refersTo("campaign"),
                    texts("actors").refersTo("actor"),
                    text("state").oneOf("open", "closed"),
                    flag("alone"),
                    integer("quorum"),
                    text("openedBy"),
                    text("openedAt"),
                    text("closedBy"),
                    text("closedAt")));

    /** What was said of one pair when the group spoke of what it had read in a round. */
    public static final Kind DISCUSSION = new Kind(
            "discussion",
            "round",
            List.of(
                    identifier("id"),
                    text("round").asRequired().refersTo("round"),
                    text("from").asRequired().refersTo("actor"),
                    text("to").asRequired().refersTo("actor"),
                    longText("notes"),
                    text("author"),
                    text("at"),
                    audience().asRequired(),
                    text("person")));

    private RoundKinds() {}
}
