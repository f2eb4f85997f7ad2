package org.maillage.account;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.graph.Graph;
import org.maillage.graph.Row;
import org.maillage.graph.Tx;
import org.maillage.problem.Invalid;
import org.maillage.problem.NotFound;
import org.maillage.problem.Problem;

/**
 * Links by which people who have forgotten their password choose a new one.
 *
 * <p>A link serves once and for a day, and a new one makes the one before void. Choosing a password by it ends every
 * session of the person, because whoever knew the old one may have one.
 */
public final class Resets {
    /** Where the page asks for the new password; the secret follows. */
    public static final String PAGE = "/mot-de-passe#";

    static final Duration LASTING = Duration.ofHours(24);

    private static final int MOST_SHOWN = 50;

    /** Nobody's letter box is filled by others who ask in their name. */
    static final Duration BETWEEN_LETTERS = Duration.ofMinutes(5);

    private final Guesses asked = Guesses.ofQuestions();
    private final Graph graph;
    private final People people;
    private final Sessions sessions;

    public Resets(Graph graph, People people, Sessions sessions) {
        this.graph = graph;
        this.people = people;
        this.sessions = sessions;
    }

    /** Whose link it is, with the secret of it, which is not kept. */
    public record Made(String name, String login, String secret, String expires) {}

    /** Whose password is chosen anew, as whoever has the secret of the link sees it. */
    public record Shown(String name, String login) {}

    /** The accounts whose name or sign-in name has these letters, the first of them. */
    public List<Map<String, Object>> people(String letters) {
        var asked = Map.of("letters", People.plain(letters), "most", MOST_SHOWN);
        return graph.read(tx -> tx.run("account/people", asked)).stream()
                .map(row -> row.map("person"))
                .toList();
    }

    /** A new link for this person; refused when they do not sign in by a password. */
    public Made make(Caller by, String person) {
        var now = Instant.now();
        var secret = Secrets.make();
        var expires = now.plus(LASTING).toString();
        var made = graph.write(tx -> tx.run(
                "account/reset-make",
                Map.of(
                        "person", person,
                        "hash", Secrets.hash(secret),
                        "now", now.toString(),
                        "expires", expires,
                        "by", by.person())));
        return made.stream()
                .findFirst()
                .map(row -> new Made(row.text("name"), row.text("login"), secret, expires))
                .orElseThrow(() -> new Invalid(Problem.of("no-password", "person", null)));
    }

    /** A new link for whoever signs in by this name, if anybody does. */
    public Optional<Made> makeFor(Caller by, String login) {
        var asked = Map.of("login", People.plain(login));
        return graph.read(tx -> tx.run("account/person-by-login", asked)).stream()
                .findFirst()
                .map(row -> make(by, row.text("person")));
    }

    /** Counts that somebody asks for a link from this address; throws when it is too often. */
    public void admit(String address) {
        asked.ask(address);
    }

    /** A new link for whoever signs in by this name and asks for it, unless they got one a moment ago. */
    public Optional<Made> asked(String login) {
        var since = Instant.now().minus(BETWEEN_LETTERS).toString();
        var person = Map.of("login", People.plain(login), "since", since);
        return graph.read(tx -> tx.run("account/reset-asked", person)).stream()
                .findFirst()
                .map(row -> make(Caller.VISITOR, row.text("person")));
    }

    public Shown show(String secret) {
        var row = graph.read(tx -> good(tx, secret));
        return new Shown(row.text("name"), row.text("login"));
    }

    /** Changes the password, ends all sessions of the person, and returns the secret of a new one. */
    public String use(String secret, @Nullable String wanted) {
        var login = show(secret).login();
        var password = people.kept(wanted, login);
        var entered = graph.write(tx -> {
            var used = tx
                    .run(
                            "account/reset-use",
                            Map.of(
                                    "hash", Secrets.hash(secret),
                                    "now", Instant.now().toString(),
                                    "password", password))
                    .stream()
                    .findFirst()
                    .orElseThrow(() -> new NotFound("reset-over"));
            var person = used.text("person");
            sessions.closeAll(tx, person);
            return new Entered(person, sessions.open(tx, person));
        });
        sessions.rights().changed(entered.person());
        return entered.session();
    }

    /** Who has a new password, and the secret of their session. */
    private record Entered(String person, String session) {}

    private static Row good(Tx tx, String secret) {
        var asked = Map.of("hash", Secrets.hash(secret), "now", Instant.now().toString());
        return tx.run("account/reset", asked).stream().findFirst().orElseThrow(() -> new NotFound("reset-over"));
    }
}
