package org.maillage.history;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.document.Author;
import org.maillage.document.Document;
import org.maillage.document.Privacy;

/**
 * A change that is in the database.
 *
 * @param seq its number in the territory, which is also the new version of every entity it touched
 * @param steps what it did; empty when everything already was as wished
 */
public record Applied(long seq, List<Step> steps) {
    /** What it did, without what others keep to themselves and it took along. */
    public List<Step> stepsShownTo(Author reader) {
        return steps.stream()
                .filter(step -> shows(step.before(), reader) && shows(step.after(), reader))
                .toList();
    }

    private static boolean shows(@Nullable Document document, Author reader) {
        return document == null || Privacy.shows(document, reader);
    }
}
