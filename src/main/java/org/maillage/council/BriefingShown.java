package org.maillage.council;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A briefing, composed anew from what is public whenever it is read.
 *
 * @param asked of it, as JSON, without what follows: that may name a person, or goes with the campaign
 * @param actors it is about, of all when there are none
 * @param findings to tell; those proposed when null
 */
public record BriefingShown(
        String asked,
        List<String> actors,
        @Nullable List<String> findings,
        @Nullable String campaign) implements Target {
    public BriefingShown {
        actors = List.copyOf(actors);
        findings = findings == null ? null : List.copyOf(findings);
    }
}
