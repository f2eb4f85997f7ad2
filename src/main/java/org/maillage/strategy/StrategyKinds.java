package org.maillage.strategy;

import static org.maillage.document.Field.audience;
import static org.maillage.document.Field.certainty;
import static org.maillage.document.Field.identifier;
import static org.maillage.document.Field.integer;
import static org.maillage.document.Field.longText;
import static org.maillage.document.Field.scale;
import static org.maillage.document.Field.text;

import java.util.List;
import java.util.stream.Stream;
import org.maillage.document.Field;
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
    public static final Kind STANCE = read(
            "stance",
            text("actor").asRequired().refersTo("actor"),
            text("objective").asRequired().refersTo("objective"),
            scale("value", -4, 4).asRequired());

    /** How one person reads what one actor can do to another directly, for one mission, in one campaign: 0, nothing, to 4. */
    public static final Kind INFLUENCE = read(
            "influence",
            text("from").asRequired().refersTo("actor"),
            text("to").asRequired().refersTo("actor"),
            scale("value", 0, 4).asRequired());

    /**
     * How one person reads the energy that one actor spends for a project and against it, in one campaign: from 1, hardly
     * any, to 4, all it can (Fauvet). Either may be unknown.
     */
    public static final Kind ATTITUDE = read(
            "attitude",
            text("actor").asRequired().refersTo("actor"),
            text("pool").asRequired().refersTo("pool"),
            scale("synergy", 1, 4),
            scale("antagonism", 1, 4));

    private StrategyKinds() {}

    /** What one person reads of these, and why, when and for whom. */
    private static Kind read(String name, Field... read) {
        var said = List.of(
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
                text("person"));
        return new Kind(
                name,
                "strategy",
                Stream.of(Stream.of(identifier("id")), Stream.of(read), said.stream())
                        .flatMap(fields -> fields)
                        .toList());
    }
}
