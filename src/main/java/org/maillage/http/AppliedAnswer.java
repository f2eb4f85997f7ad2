package org.maillage.http;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.history.Applied;

/**
 * The answer to whoever changed something.
 *
 * @param seq the number of the change
 * @param edits what it did, as far as they may see it
 */
record AppliedAnswer(long seq, List<Entity> edits) {
    /** An entity of the change; without a version once it is deleted. */
    record Entity(String kind, String id, @Nullable Long version) {}

    static void send(Request request, Applied applied) {
        var edits = applied.stepsShownTo(request.author()).stream()
                .map(step -> new Entity(step.kind().name(), step.id(), step.after() == null ? null : applied.seq()))
                .toList();
        request.http().json(new AppliedAnswer(applied.seq(), edits));
    }
}
