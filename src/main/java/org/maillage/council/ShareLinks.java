package org.maillage.council;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Caller;
import org.maillage.account.Passwords;
import org.maillage.account.Secrets;
import org.maillage.graph.Graph;
import org.maillage.problem.NotFound;

/**
 * The links that who facilitates a territory makes for people without an account. They are no documents of the territory:
 * undoing what was written must never open again what somebody has closed.
 */
public final class ShareLinks {
    private final Graph graph;
    private final Passwords passwords;
    private final InstantSource clock;

    public ShareLinks(Graph graph, Passwords passwords) {
        this(graph, passwords, InstantSource.system());
    }

    ShareLinks(Graph graph, Passwords passwords, InstantSource clock) {
        this.graph = graph;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** A new link, with the secret of its address, which is not kept. */
    public record Made(String id, String secret, @Nullable String expires) {}

    public Made make(Caller by, String territory, ShareWanted wanted) {
        wanted.check();
        var now = clock.instant();
        var days = wanted.days();
        var expires = days == null ? null : now.plus(Duration.ofDays(days)).toString();
        var made = new Made("sh-" + UUID.randomUUID(), Secrets.make(), expires);
        var password = wanted.password();
        var link = new HashMap<String, @Nullable Object>(target(wanted.target()));
        link.put("id", made.id());
        link.put("hash", Secrets.hash(made.secret()));
        link.put("territory", territory);
        link.put("note", wanted.note());
        link.put("password", password == null ? null : passwords.kept(password));
        link.put("origins", wanted.origins());
        link.put("licence", wanted.licence());
        link.put("indexed", wanted.indexed());
        link.put("by", by.person());
        link.put("now", now.toString());
        link.put("expires", expires);
        graph.writeOnly(tx -> tx.run("council/share-link-create", link));
        return made;
    }

    private static Map<String, @Nullable Object> target(Target target) {
        var kept = new HashMap<String, @Nullable Object>();
        for (var field : List.of("focus", "campaign", "story", "briefing", "actors", "findings")) {
            kept.put(field, null);
        }
        kept.put("view", "");
        switch (target) {
            case MapView view -> {
                kept.put("view", view.kept());
                kept.put("focus", view.focus());
                kept.put("campaign", view.campaign());
            }
            case StoryShown shown -> kept.put("story", shown.story());
            case BriefingShown shown -> {
                kept.put("briefing", shown.asked());
                kept.put("actors", shown.actors());
                kept.put("findings", shown.findings());
                kept.put("campaign", shown.campaign());
            }
        }
        return kept;
    }

    /** Every link that was made to a territory, newest first, also those that open nothing any more. */
    public List<Map<String, Object>> of(String territory) {
        var now = Instant.now().toString();
        return graph.read(tx -> tx.run("council/share-links", Map.of("territory", territory, "now", now))).stream()
                .map(row -> row.map("link"))
                .toList();
    }

    /** Closes a link for good. */
    public void revoke(String territory, String id) {
        var asked = Map.<String, Object>of(
                "territory", territory, "id", id, "now", Instant.now().toString());
        if (graph.write(tx -> tx.run("council/share-link-revoke", asked)).isEmpty()) {
            throw new NotFound("share-gone");
        }
    }
}
