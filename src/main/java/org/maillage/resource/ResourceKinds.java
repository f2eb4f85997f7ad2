package org.maillage.resource;

import static org.maillage.document.Field.audience;
import static org.maillage.document.Field.certainty;
import static org.maillage.document.Field.identifier;
import static org.maillage.document.Field.longText;
import static org.maillage.document.Field.number;
import static org.maillage.document.Field.text;

import java.util.List;
import org.maillage.document.Kind;

/** The documents about what actors hold and lack. */
public final class ResourceKinds {
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

    private ResourceKinds() {}
}
