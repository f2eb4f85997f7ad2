package org.maillage.actor;

import static org.maillage.document.Field.audience;
import static org.maillage.document.Field.certainty;
import static org.maillage.document.Field.identifier;
import static org.maillage.document.Field.longText;
import static org.maillage.document.Field.number;
import static org.maillage.document.Field.text;
import static org.maillage.document.Field.texts;

import java.util.List;
import org.maillage.document.Kind;

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
                    text("person"),
                    // What has to be known of a natural person who is named.
                    longText("role"),
                    text("legalBasis")
                            .oneOf(
                                    "consent",
                                    "contract",
                                    "legal_obligation",
                                    "vital_interests",
                                    "public_task",
                                    "legitimate_interests"),
                    text("retention")));

    private ActorKinds() {}
}
