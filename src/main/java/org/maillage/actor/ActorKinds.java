package org.maillage.actor;

import static org.maillage.history.Field.audience;
import static org.maillage.history.Field.certainty;
import static org.maillage.history.Field.identifier;
import static org.maillage.history.Field.longText;
import static org.maillage.history.Field.number;
import static org.maillage.history.Field.text;
import static org.maillage.history.Field.texts;

import java.util.List;
import org.maillage.history.Kind;

/** The documents about actors. */
public final class ActorKinds {
    public static final Kind ACTOR = new Kind(
            "actor",
            "actor",
            List.of(
                    identifier("id"),
                    text("name").asRequired(),
                    texts("aliases"),
                    text("kind").fromOpenList("kind"),
                    text("legalForm"),
                    text("sector").fromOpenList("sector"),
                    text("nature").fromOpenList("actorNature"),
                    text("level").fromOpenList("level"),
                    text("town"),
                    number("lat"),
                    number("lon"),
                    text("locationStatus").oneOf("stated", "inferred", "default", "unknown"),
                    text("state"),
                    texts("tags"),
                    longText("description"),
                    texts("partOf").refersTo("actor"),
                    texts("meetings"),
                    longText("source"),
                    certainty(),
                    audience(),
                    text("person")));

    private ActorKinds() {}
}
