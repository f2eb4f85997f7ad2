package org.maillage.relation;

import static org.maillage.history.Field.audience;
import static org.maillage.history.Field.certainty;
import static org.maillage.history.Field.flag;
import static org.maillage.history.Field.identifier;
import static org.maillage.history.Field.longText;
import static org.maillage.history.Field.number;
import static org.maillage.history.Field.text;

import java.util.List;
import org.maillage.history.Kind;

/** The documents about how actors get on. */
public final class RelationKinds {
    /** How one person reads the relation of one pair, for one mission, in one campaign. */
    public static final Kind READING = new Kind(
            "reading",
            "relation",
            List.of(
                    identifier("id"),
                    text("from").asRequired().refersTo("actor"),
                    text("to").asRequired().refersTo("actor"),
                    text("nature").asRequired().fromList("nature"),
                    text("object").fromList("object"),
                    longText("argument"),
                    text("form").fromOpenList("form"),
                    flag("directed"),
                    text("since"),
                    text("until"),
                    text("state").oneOf("current", "past", "planned", "potential"),
                    number("amount"),
                    text("unit"),
                    certainty(),
                    text("confidence").oneOf("high", "medium", "low"),
                    longText("source"),
                    text("mission").asRequired().refersTo("mission"),
                    text("campaign").asRequired().refersTo("campaign"),
                    text("author"),
                    text("at"),
                    audience().asRequired(),
                    text("person"),
                    flag("arbitrates")));

    private RelationKinds() {}
}
