package org.maillage.relation;

import static org.maillage.document.Field.audience;
import static org.maillage.document.Field.certainty;
import static org.maillage.document.Field.flag;
import static org.maillage.document.Field.identifier;
import static org.maillage.document.Field.longText;
import static org.maillage.document.Field.number;
import static org.maillage.document.Field.text;

import java.util.List;
import org.maillage.document.Kind;

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
                    // Whom it is for once the round in which it is read closes; absent when nothing keeps it back.
                    text("audienceAfter").oneOf("team", "public"),
                    text("person"),
                    flag("arbitrates")));

    private RelationKinds() {}
}
