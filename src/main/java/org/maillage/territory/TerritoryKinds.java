package org.maillage.territory;

import static org.maillage.document.Field.flag;
import static org.maillage.document.Field.identifier;
import static org.maillage.document.Field.integer;
import static org.maillage.document.Field.largeText;
import static org.maillage.document.Field.longText;
import static org.maillage.document.Field.number;
import static org.maillage.document.Field.text;
import static org.maillage.document.Field.thresholds;
import static org.maillage.document.Field.weight;

import java.util.List;
import org.maillage.document.Field;
import org.maillage.document.Kind;

/** The documents that frame a territory. */
public final class TerritoryKinds {
    public static final Kind TERRITORY = Kind.ofFrame(
            "territory",
            "territory",
            List.of(
                    identifier("id"),
                    text("name").asRequired(),
                    text("perimeter"),
                    longText("descriptionFr"),
                    longText("descriptionEn"),
                    longText("noticeFr"),
                    longText("noticeEn"),
                    longText("source"),
                    number("lat"),
                    number("lon"),
                    number("zoom"),
                    largeText("outline"),
                    text("tiles"),
                    // Who answers for what is kept of people, and where they are reached.
                    text("controller"),
                    text("contact"),
                    // Who sees what is new of each kind, where nothing else is said.
                    audienceOf("actor"),
                    audienceOf("resource"),
                    audienceOf("need"),
                    audienceOf("pool"),
                    audienceOf("agreement"),
                    audienceOf("commitment"),
                    audienceOf("assessment"),
                    audienceOf("reading"),
                    audienceOf("profile"),
                    audienceOf("discussion"),
                    audienceOf("comment"),
                    audienceOf("suggestion"),
                    audienceOf("scenario"),
                    audienceOf("story"),
                    audienceOf("stance"),
                    audienceOf("influence"),
                    audienceOf("attitude"),
                    // How much each term counts where who could share what is ranked, when not as by default.
                    weightOf("type"),
                    weightOf("availability"),
                    weightOf("distance"),
                    weightOf("quantity"),
                    weightOf("calendar"),
                    weightOf("relation"),
                    weightOf("ally"),
                    weightOf("meeting"),
                    weightOf("values"),
                    weightOf("reciprocity"),
                    weightOf("certainty"),
                    weightOf("fragility"),
                    // From which numbers on patterns are found, where not as by default.
                    thresholds("thresholds")));

    public static final Kind MISSION = Kind.ofFrame(
            "mission", "territory", List.of(identifier("id"), text("fr").asRequired(), text("en"), integer("order")));

    public static final Kind CAMPAIGN = Kind.ofFrame(
            "campaign",
            "territory",
            List.of(
                    identifier("id"),
                    integer("year"),
                    text("name"),
                    text("state").oneOf("open", "closed"),
                    integer("order")));

    /** A name for what the territory was after the change {@code upTo}. */
    public static final Kind VERSION = new Kind(
            "version",
            "territory",
            List.of(
                    identifier("id"),
                    text("name").asRequired(),
                    integer("upTo").asRequired(),
                    text("author"),
                    text("at")));

    public static final Kind TERM = Kind.ofFrame(
            "term",
            "territory",
            List.of(
                    text("id").asRequired(),
                    text("list")
                            .asRequired()
                            .oneOf(
                                    "kind",
                                    "sector",
                                    "level",
                                    "actorNature",
                                    "nature",
                                    "object",
                                    "form",
                                    "type",
                                    "value",
                                    "profile"),
                    text("code").asRequired(),
                    text("fr").asRequired(),
                    text("en"),
                    text("parent"),
                    text("posture").oneOf("friendly", "hostile", "negotiated", "neutral", "dependent"),
                    text("sphere").oneOf("civil", "public", "company", "network", "education"),
                    // How the lines of a nature are drawn, when not as by default
                    text("pattern").oneOf("solid", "dashes", "dashdot", "double", "dots", "long", "ticks"),
                    text("colour").oneOf("green", "red", "amber", "violet", "grey", "magenta", "blue", "olive"),
                    // Not offered any more; what names it stays
                    flag("retired"),
                    integer("order")));

    private TerritoryKinds() {}

    private static Field weightOf(String term) {
        return weight(term + "Weight");
    }

    private static Field audienceOf(String kind) {
        return Field.audience().named(kind + "Audience");
    }
}
