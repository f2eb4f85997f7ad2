package org.maillage.question;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.graph.CypherFile;

/**
 * A question that a user can ask: one file.
 *
 * @param name group and name, for instance {@code mutualisation/who-can-share}
 * @param nothing what to do where it finds nothing; null when that goes without saying
 * @param reads the statement that it shares with other questions; null when its file holds one of its own
 * @param java the {@link Computation} that answers from what the Cypher loads; null when the Cypher answers alone
 * @param file its header and the statement it asks
 */
public record Question(
        String name,
        Texts title,
        Texts question,
        Texts reading,
        @Nullable Texts caution,
        @Nullable Texts nothing,
        List<Parameter> parameters,
        List<Column> columns,
        @Nullable FindingTemplate finding,
        @Nullable String reads,
        @Nullable String java,
        CypherFile file) {
    /** Parameters that every question is given without declaring them. */
    public static final Set<String> SUPPLIED = Set.of("territory", "audiences", "mission", "campaign");

    public String group() {
        return name.substring(0, name.indexOf('/'));
    }
}
