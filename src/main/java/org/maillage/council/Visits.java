package org.maillage.council;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Guesses;
import org.maillage.account.Passwords;
import org.maillage.account.Secrets;
import org.maillage.graph.Graph;
import org.maillage.graph.Row;
import org.maillage.problem.NotFound;
import org.maillage.problem.SignedOut;

/** Lets people in who come by a share link, and counts them, without learning who they are. */
public final class Visits {
    /** How long a password that was given once opens what follows. */
    private static final Duration PASS = Duration.ofHours(12);

    private final Graph graph;
    private final Passwords passwords;

    /** Apart from those of signing in: whoever mistypes here must not keep their colleagues out there. */
    private final Guesses guesses = new Guesses();

    public Visits(Graph graph, Passwords passwords) {
        this.graph = graph;
        this.passwords = passwords;
    }

    /** Somebody who was let in, and what they show for what follows, where the link has a password. */
    public record Admitted(Visit visit, @Nullable String pass) {}

    /** What the headers of the page behind a link depend on. */
    public record Door(boolean indexed, List<String> origins) {
        private static final Door CLOSED = new Door(false, List.of());
    }

    /** An unknown secret and a link that is closed have the same door. */
    public Door door(String secret) {
        return found(secret)
                .filter(row -> isOpen(row, Instant.now()))
                .map(row -> new Door(row.flag("indexed"), row.texts("origins")))
                .orElse(Door.CLOSED);
    }

    /** Opens a link and counts it. */
    public Admitted open(String secret, @Nullable String password, String address) {
        var row = good(secret);
        var kept = row.textOrNull("password");
        var pass = kept == null ? null : pass(row, kept, password, address);
        graph.writeOnly(tx -> tx.run("council/share-link-opened", Map.of("id", row.text("id"))));
        return new Admitted(visit(row), pass);
    }

    /** Lets somebody go on who has opened the link. */
    public Visit admit(String secret, @Nullable String pass) {
        var row = good(secret);
        var kept = row.textOrNull("password");
        if (kept != null && !isPass(pass, row, kept)) {
            throw new SignedOut("share-password");
        }
        return visit(row);
    }

    private String pass(Row row, String kept, @Nullable String password, String address) {
        if (password == null || password.isEmpty()) {
            throw new SignedOut("share-password");
        }
        var right = guesses.judgeAtLength(address, () -> passwords.isRight(password, kept) ? kept : null);
        if (right == null) {
            throw new SignedOut("share-password-wrong");
        }
        return signed(row, kept, Instant.now().plus(PASS).getEpochSecond());
    }

    /** Signed with what is kept of the password: nothing needs to be remembered, and it ends with the link. */
    private static String signed(Row row, String kept, long until) {
        return until + "." + Secrets.sign(kept, row.text("id") + "." + until);
    }

    private static boolean isPass(@Nullable String pass, Row row, String kept) {
        if (pass == null || !pass.matches("\\d{1,12}\\.[0-9a-f]{64}")) {
            return false;
        }
        var until = Long.parseLong(pass.substring(0, pass.indexOf('.')));
        return until > Instant.now().getEpochSecond() && Secrets.same(pass, signed(row, kept, until));
    }

    private Row good(String secret) {
        var row = found(secret).orElseThrow(() -> new NotFound("share-unknown"));
        if (!row.isNull("revoked")) {
            throw new NotFound("share-revoked");
        }
        if (!isOpen(row, Instant.now())) {
            throw new NotFound("share-expired");
        }
        return row;
    }

    private static boolean isOpen(Row row, Instant now) {
        var expires = row.textOrNull("expires");
        return row.isNull("revoked")
                && (expires == null || Instant.parse(expires).isAfter(now));
    }

    private Optional<Row> found(String secret) {
        return graph.read(tx -> tx.run("council/share-link", Map.of("hash", Secrets.hash(secret)))).stream()
                .findFirst();
    }

    private static Target target(Row row) {
        var briefing = row.textOrNull("briefing");
        if (briefing != null) {
            var findings = row.isNull("findings") ? null : row.texts("findings");
            return new BriefingShown(briefing, row.texts("actors"), findings, row.textOrNull("campaign"));
        }
        var story = row.textOrNull("story");
        var view = MapView.of(row.text("view"));
        return story == null ? new MapView(view.parameters(), row.textOrNull("focus")) : new StoryShown(story);
    }

    private static Visit visit(Row row) {
        return new Visit(
                row.text("id"), row.text("territory"), target(row), row.texts("origins"), row.textOrNull("licence"));
    }
}
