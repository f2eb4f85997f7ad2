package org.maillage.strategy;

import static org.maillage.document.Field.audience;
import static org.maillage.document.Field.certainty;
import static org.maillage.document.Field.identifier;
import static org.maillage.document.Field.integer;
import static org.maillage.document.Field.longText;
import static org.maillage.document.Field.scale;
import static org.maillage.document.Field.text;

import java.util.List;
import org.maillage.document.Kind;

/** The documents about what actors are after, and about who weighs on whom. */
public final class StrategyKinds {
    /** Something that actors may want or refuse, for one mission. Part of the frame: whoever reads the territory sees it. */
    public static final Kind OBJECTIVE = new Kind(
            "objective",
            "strategy",
            List.of(
                    identifier("id"),
                    text("name").asRequired(),
                    text("mission").asRequired().refersTo("mission"),
                    longText("issue"),
                    integer("order")));

    /** How one person reads the position of one actor on one objective, in one campaign: from −4, against, to 4, for. */
    public static final Kind STANCE = new Kind(
            "stance",
            "strategy",
            List.of(
                    identifier("id"),
                    text("actor").asRequired().refersTo("actor"),
                    text("objective").asRequired().refersTo("objective"),
                    scale("value", -4, 4).asRequired(),
                    longText("argument"),
                    text("mission").asRequired().refersTo("mission"),
                    text("campaign").asRequired().refersTo("campaign"),
                    certainty(),
                    longText("source"),
                    text("author"),
                    text("at"),
                    audience().asRequired(),
                    // Whom it is for once the round in which it is read closes; absent when nothing keeps it back.
                    text("audienceAfter").oneOf("team", "public"),
                    text("person")));

    /** How one person reads what one actor can do to another directly, for one mission, in one campaign: 0, nothing, to 4. */
    public static final Kind INFLUENCE = new Kind(
            "influence",
            "strategy",
            List.of(
                    identifier("id"),
                    text("from").asRequired().refersTo("actor"),
                    text("to").asRequired().refersTo("actor"),
                    scale("value", 0, 4).asRequired(),
                    longText("argument"),
                    text("mission").asRequired().refersTo("mission"),
                    text("campaign").asRequired().refersTo("campaign"),
                    certainty(),
                    longText("source"),
                    text("author"),
                    text("at"),
                    audience().asRequired(),
                    // Whom it is for once the round in which it is read closes; absent when nothing keeps it back.
                    text("audienceAfter").oneOf("team", "public"),
                    text("person")));

    /**
     * How one person reads the energy that one actor spends for a project and against it, in one campaign: from 1, hardly
     * any, to 4, all it can (Fauvet). Either may be unknown.
     */
    public static final Kind ATTITUDE = new Kind(
            "attitude",
            "strategy",
            List.of(
                    identifier("id"),
                    text("actor").asRequired().refersTo("actor"),
                    text("pool").asRequired().refersTo("pool"),
                    scale("synergy", 1, 4),
                    scale("antagonism", 1, 4),
                    longText("argument"),
                    text("mission").asRequired().refersTo("mission"),
                    text("campaign").asRequired().refersTo("campaign"),
                    certainty(),
                    longText("source"),
                    text("author"),
                    text("at"),
                    audience().asRequired(),
                    // Whom it is for once the round in which it is read closes; absent when nothing keeps it back.
                    text("audienceAfter").oneOf("team", "public"),
                    text("person")));

    private StrategyKinds() {}
}
