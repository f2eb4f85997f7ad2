package org.maillage.account;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.graph.Graph;
import org.maillage.graph.Row;
import org.maillage.graph.Tx;
import org.maillage.problem.Invalid;
import org.maillage.problem.NotFound;
import org.maillage.problem.Problem;

/** Links by which people come to take part in a territory, each for one role and for some days. */
public final class Invitations {
    /** Where one takes an invitation; its secret follows. */
    public static final String PAGE = "/invitation#";

    private static final int LONGEST_DAYS = 90;
    private static final int LONGEST_NOTE = 200;

    private final Guesses letters = Guesses.ofQuestions();
    private final Graph graph;
    private final People people;
    private final Sessions sessions;

    public Invitations(Graph graph, People people, Sessions sessions) {
        this.graph = graph;
        this.people = people;
        this.sessions = sessions;
    }

    /** What an invitation is for, as whoever has its secret sees it. */
    public record Shown(String territory, String name, String role) {}

    /** A new invitation, with the secret of its link, which is not kept. */
    public record Made(String id, String secret, String expires) {}

    public Made make(Caller by, String territory, @Nullable String role, @Nullable String note, int days) {
        var given = Members.checked(role);
        if (days < 1 || days > LONGEST_DAYS) {
            throw new Invalid(Problem.of(
                    "invitation-days", "days", String.valueOf(days), Map.of("most", String.valueOf(LONGEST_DAYS))));
        }
        var told = note == null ? "" : note.strip();
        if (told.length() > LONGEST_NOTE) {
            throw new Invalid(Problem.of("too-long", "note", told, Map.of("most", String.valueOf(LONGEST_NOTE))));
        }
        var now = Instant.now();
        var made = new Made(
                "i-" + UUID.randomUUID(),
                Secrets.make(),
                now.plus(Duration.ofDays(days)).toString());
        graph.writeOnly(tx -> tx.run(
                "account/invitation-create",
                Map.of(
                        "id", made.id(),
                        "hash", Secrets.hash(made.secret()),
                        "territory", territory,
                        "role", given.code(),
                        "note", told,
                        "by", by.person(),
                        "now", now.toString(),
                        "expires", made.expires())));
        return made;
    }

    /** Counts that somebody has an invitation sent by mail; throws when they send too many. */
    public void countLetter(Caller by) {
        letters.ask(by.person());
    }

    /** The invitations to a territory that are still good, newest first; without their secrets. */
    public List<Map<String, Object>> of(String territory) {
        var now = Instant.now().toString();
        return graph.read(tx -> tx.run("account/invitations", Map.of("territory", territory, "now", now))).stream()
                .map(row -> row.map("invitation"))
                .toList();
    }

    public void revoke(String territory, String id) {
        var gone = graph.write(tx -> tx.run("account/invitation-revoke", Map.of("territory", territory, "id", id)));
        if (gone.isEmpty()) {
            throw new NotFound("invitation-over");
        }
    }

    public Shown show(String secret) {
        var row = graph.read(tx -> good(tx, secret));
        return new Shown(row.text("territory"), row.text("name"), row.text("role"));
    }

    /** Lets somebody who has an account come in. */
    public void take(Caller caller, String secret) {
        graph.writeOnly(tx -> {
            good(tx, secret);
            take(tx, caller.person(), secret);
        });
    }

    /** Makes an account, lets its person come in, and returns the secret of their session. */
    public String take(People.Wanted wanted, String secret) {
        show(secret);
        var ready = people.ready(wanted);
        return graph.write(tx -> {
            good(tx, secret);
            var person = people.create(tx, ready);
            take(tx, person, secret);
            return sessions.open(tx, person);
        });
    }

    private static Row good(Tx tx, String secret) {
        return tx
                .run(
                        "account/invitation",
                        Map.of(
                                "hash",
                                Secrets.hash(secret),
                                "now",
                                Instant.now().toString()))
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("invitation-over"));
    }

    private static void take(Tx tx, String person, String secret) {
        var now = Instant.now().toString();
        tx.run("account/invitation-take", Map.of("hash", Secrets.hash(secret), "person", person, "now", now));
    }
}
