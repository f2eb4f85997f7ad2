package org.maillage.scenario;

import static org.maillage.document.Field.audience;
import static org.maillage.document.Field.identifier;
import static org.maillage.document.Field.largeText;
import static org.maillage.document.Field.longText;
import static org.maillage.document.Field.text;
import static org.maillage.document.Field.texts;

import java.util.List;
import org.maillage.document.Kind;

/** What people suppose of a territory. */
public final class ScenarioKinds {
    /** Supposed changes: edits as they are sent to be made, as JSON. */
    public static final Kind SCENARIO = new Kind(
            "scenario",
            "scenario",
            List.of(
                    identifier("id"),
                    text("name").asRequired(),
                    longText("note"),
                    largeText("changes").asRequired(),
                    // The actors that it speaks of: who does not see one of them does not see what is supposed of it.
                    texts("actors"),
                    text("author"),
                    text("at"),
                    audience().asRequired(),
                    text("person")));

    private ScenarioKinds() {}
}
