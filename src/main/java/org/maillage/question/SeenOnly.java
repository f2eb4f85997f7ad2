package org.maillage.question;

import java.util.Map;
import java.util.regex.Pattern;
import org.maillage.graph.CypherFile;

/**
 * A question answers from what the asker may see: a file that forgets to ask for it is refused when it is loaded, so that
 * an operator's own question cannot tell by mistake what people keep to themselves.
 */
final class SeenOnly {
    private static final Pattern COMMENT = Pattern.compile("//.*|/\\*[\\s\\S]*?\\*/");
    /** Passwords, sessions, and what things were before they were hidden: no question reads them. */
    private static final Pattern KEPT =
            Pattern.compile(":\\s*`?(Change|ChangeItem|Person|Session|Invitation|Reset|Identity|Workshop|Erasure)\\b");
    /** What is shown to some people only; an actor's part is in what its relations and its holdings are shown to. */
    private static final Pattern SHOWN = Pattern.compile(
            "[(\\[]\\s*(\\w+)\\s*:\\s*`?(?:Resource|Need|Pool|Commitment|Agreement|Assessment|Reading|Profile|Stance|Influence"
                    + "|Attitude|Comment|Suggestion|Scenario|Story|Discussion|RELATES)\\b");

    private SeenOnly() {}

    static void check(CypherFile file) {
        var text = COMMENT.matcher(file.text()).replaceAll("");
        if (!text.contains("$audiences")) {
            throw new BadQuestion(file.name(), "no-audiences", Map.of());
        }
        KEPT.matcher(text).results().findFirst().ifPresent(kept -> {
            throw new BadQuestion(file.name(), "kept", Map.of("label", kept.group(1)));
        });
        SHOWN.matcher(text)
                .results()
                .map(shown -> shown.group(1))
                .filter(name -> !Pattern.compile("\\b" + name + "\\.audience\\b")
                        .matcher(text)
                        .find())
                .findFirst()
                .ifPresent(name -> {
                    throw new BadQuestion(file.name(), "unfiltered", Map.of("name", name));
                });
    }
}
