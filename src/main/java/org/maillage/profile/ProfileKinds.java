package org.maillage.profile;

import static org.maillage.document.Field.audience;
import static org.maillage.document.Field.certainty;
import static org.maillage.document.Field.identifier;
import static org.maillage.document.Field.longText;
import static org.maillage.document.Field.text;
import static org.maillage.document.Field.texts;

import java.util.List;
import org.maillage.document.Kind;

/** The documents about how people see actors. */
public final class ProfileKinds {
    /** How one person reads one actor, for one mission, in one campaign: Grille I. */
    public static final Kind PROFILE = new Kind(
            "profile",
            "profile",
            List.of(
                    identifier("id"),
                    text("actor").asRequired().refersTo("actor"),
                    text("mission").asRequired().refersTo("mission"),
                    text("campaign").asRequired().refersTo("campaign"),
                    // Reference system
                    texts("values").fromOpenList("value"),
                    longText("interpretation"),
                    longText("changes"),
                    // Practices
                    longText("stakes"),
                    longText("gainsShort"),
                    longText("gainsMedium"),
                    longText("gainsLong"),
                    longText("strategies"),
                    longText("objectives"),
                    longText("modes"),
                    // Resources; their families and types are theirs
                    texts("mobilised").refersTo("resource"),
                    texts("mobilisable").refersTo("resource"),
                    longText("otherResources"),
                    certainty(),
                    longText("source"),
                    text("author"),
                    text("at"),
                    audience().asRequired(),
                    // Whom it is for once the round in which it is read closes; absent when nothing keeps it back.
                    text("audienceAfter").oneOf("team", "public"),
                    text("person")));

    private ProfileKinds() {}
}
