package org.maillage.resource;

import static java.util.stream.Collectors.toSet;
import static org.maillage.document.Field.audience;
import static org.maillage.document.Field.certainty;
import static org.maillage.document.Field.identifier;
import static org.maillage.document.Field.integer;
import static org.maillage.document.Field.longText;
import static org.maillage.document.Field.members;
import static org.maillage.document.Field.number;
import static org.maillage.document.Field.text;
import static org.maillage.document.Field.texts;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.maillage.document.Kind;
import org.maillage.sharing.PartialGroups;

/** The documents about what actors hold, lack and pool. */
public final class ResourceKinds {
    private static final Set<String> PARTIAL_GROUPS = Stream.of(PartialGroups.values())
            .map(groups -> groups.name().toLowerCase(Locale.ROOT))
            .collect(toSet());

    public static final Kind RESOURCE = new Kind(
            "resource",
            "resource",
            List.of(
                    identifier("id"),
                    text("actor").asRequired().refersTo("actor"),
                    text("name").asRequired(),
                    text("type").asRequired().fromOpenList("type"),
                    text("family").oneOf("competences", "rules", "information", "symbolic", "means"),
                    number("quantity"),
                    text("unit"),
                    text("period"),
                    text("place"),
                    longText("conditions"),
                    text("state").oneOf("available", "potential", "pooled", "public_support"),
                    longText("source"),
                    certainty(),
                    audience().asRequired(),
                    text("person")));

    public static final Kind NEED = new Kind(
            "need",
            "resource",
            List.of(
                    identifier("id"),
                    text("actor").asRequired().refersTo("actor"),
                    text("name").asRequired(),
                    text("type").asRequired().fromOpenList("type"),
                    number("quantity"),
                    text("unit"),
                    text("period"),
                    text("place"),
                    text("state").oneOf("open", "met", "blocked"),
                    longText("source"),
                    certainty(),
                    audience().asRequired(),
                    text("person")));

    public static final Kind POOL = new Kind(
            "pool",
            "resource",
            List.of(
                    identifier("id"),
                    text("name").asRequired(),
                    text("stage").asRequired().oneOf("idea", "studied", "agreed", "running", "ended", "failed"),
                    text("form"),
                    longText("rule"),
                    text("carrier").refersTo("actor"),
                    texts("types").fromOpenList("type"),
                    members("members"),
                    text("need").refersTo("need"),
                    text("resource").refersTo("resource"),
                    integer("places"),
                    // What all members pay together, in which unit, and what fewer of them are assumed to pay.
                    number("jointCost"),
                    text("costUnit"),
                    text("partialGroups").oneOf(PARTIAL_GROUPS),
                    text("since"),
                    longText("reason"),
                    longText("description"),
                    longText("source"),
                    audience().asRequired(),
                    text("person")));

    private ResourceKinds() {}
}
