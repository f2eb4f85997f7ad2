package org.maillage.exchange;

import java.util.Objects;
import org.maillage.exchange.matching.ActorNames;

/** An actor of a file, as the rows of other tables may name it. */
final class NamedRow {
    private NamedRow() {}

    static ActorNames.Named of(ImportRow row) {
        var document = row.document();
        return new ActorNames.Named(
                row.id(),
                Objects.requireNonNullElse(document.text("name"), ""),
                document.texts("aliases"),
                Objects.requireNonNullElse(document.text("town"), ""),
                document.has("lat"));
    }
}
