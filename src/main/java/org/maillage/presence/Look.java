package org.maillage.presence;

import org.jspecify.annotations.Nullable;
import org.maillage.problem.Invalid;
import org.maillage.problem.Problem;

/** What a page says that somebody looks at; nothing of it is believed before it is looked up. */
public record Look(@Nullable Chosen selection, Somebody.@Nullable Cell cell) {
    /** An entity by its kind and id. */
    public record Chosen(@Nullable String kind, @Nullable String id) {}

    static Look of(Somebody somebody) {
        var selection = somebody.selection();
        return new Look(selection == null ? null : new Chosen(selection.kind(), selection.id()), somebody.cell());
    }

    /** Throws when something is half said. */
    public Look checked() {
        if (selection != null && (selection.kind() == null || selection.id() == null)) {
            throw new Invalid(Problem.of("required", "selection", null));
        }
        if (cell != null && (cell.from() == null || cell.to() == null)) {
            throw new Invalid(Problem.of("required", "cell", null));
        }
        return this;
    }
}
