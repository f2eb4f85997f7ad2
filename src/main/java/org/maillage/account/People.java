package org.maillage.account;

import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.graph.Graph;
import org.maillage.graph.Tx;
import org.maillage.problem.Invalid;
import org.maillage.problem.Problem;

/** People with an account: a name that others see, a name or e-mail address to sign in with, and a password. */
public final class People {
    /** Length protects, composition rules do not (NIST SP 800-63B-4, 2025). */
    static final int SHORTEST_PASSWORD = 12;

    private static final int LONGEST = 200;

    private final Graph graph;
    private final Sessions sessions;
    private final Guesses guesses;
    private final Passwords passwords = new Passwords();

    public People(Graph graph, Sessions sessions, Guesses guesses) {
        this.graph = graph;
        this.sessions = sessions;
        this.guesses = guesses;
    }

    /** What somebody gives to get an account; nothing in it is to be trusted. */
    public record Wanted(
            @Nullable String name,
            @Nullable String login,
            @Nullable String password) {}

    /** An account to be written, its password worked out already. */
    record Ready(String name, String login, String password) {}

    /** The person who signs in so, or null. */
    @Nullable
    String recognise(String login, String password) {
        var found = graph.read(tx -> tx.run("account/person-by-login", Map.of("login", plain(login)))).stream()
                .findFirst();
        var kept = found.map(row -> row.textOrNull("password")).orElse(null);
        return passwords.isRight(password, kept)
                ? found.map(row -> row.text("person")).orElse(null)
                : null;
    }

    /** Checks what an account is wanted with; throws {@link Invalid} with all that is wrong. */
    Ready ready(Wanted wanted) {
        var problems = new ArrayList<Problem>();
        var name = given("name", wanted.name(), problems);
        var login = plain(given("login", wanted.login(), problems));
        var password = checked(wanted.password(), login, problems);
        if (!problems.isEmpty()) {
            throw new Invalid(problems);
        }
        return new Ready(name, login, passwords.kept(password));
    }

    /** Writes a new account and returns its person; refused when somebody signs in by that name. */
    String create(Tx tx, Ready ready) {
        refuseTaken(tx, ready);
        var person = newId();
        tx.run(
                "account/person-create",
                Map.of(
                        "person", person,
                        "name", ready.name(),
                        "login", ready.login(),
                        "password", ready.password(),
                        "now", Instant.now().toString()));
        return person;
    }

    static String newId() {
        return "p-" + UUID.randomUUID();
    }

    /** Makes a guest an account: the same person, who signs in by a name and a password from now on. */
    public void settle(Caller guest, @Nullable String login, @Nullable String password) {
        if (guest.until() == null) {
            throw new Invalid(Problem.of("not-a-guest", "login", null));
        }
        var ready = ready(new Wanted(guest.name(), login, password));
        graph.writeOnly(tx -> settle(tx, guest.person(), ready));
    }

    private static void settle(Tx tx, String person, Ready ready) {
        refuseTaken(tx, ready);
        var account = Map.of("person", person, "login", ready.login(), "password", ready.password());
        if (tx.run("account/account-take", account).isEmpty()) {
            throw new Invalid(Problem.of("not-a-guest", "login", null));
        }
    }

    private static void refuseTaken(Tx tx, Ready ready) {
        if (!tx.run("account/person-by-login", Map.of("login", ready.login())).isEmpty()) {
            throw new Invalid(Problem.of("login-taken", "login", ready.login()));
        }
    }

    /** A password as it is kept; throws {@link Invalid} when it will not do. */
    String kept(@Nullable String wanted, String login) {
        var problems = new ArrayList<Problem>();
        var password = checked(wanted, login, problems);
        if (!problems.isEmpty()) {
            throw new Invalid(problems);
        }
        return passwords.kept(password);
    }

    /**
     * Changes a password and ends every other session of that person. Wrong guesses of the old one count as those of
     * signing in do: somebody may have found the page open.
     */
    public void changePassword(
            String person, @Nullable String old, @Nullable String wanted, String session, String address) {
        var found = graph.read(tx -> tx.run("account/person", Map.of("person", person))).stream()
                .findFirst()
                .orElseThrow(() -> new Invalid(Problem.of("no-password", "password", null)));
        var given = old == null ? "" : old;
        var right =
                guesses.judgeAtLength(address, () -> passwords.isRight(given, found.text("password")) ? person : null);
        if (right == null) {
            throw new Invalid(Problem.of("wrong-old-password", "old", null));
        }
        var kept = kept(wanted, found.text("login"));
        graph.writeOnly(tx -> {
            tx.run("account/password", Map.of("person", person, "password", kept));
            sessions.closeOthers(tx, person, session);
        });
        sessions.rights().changed(person);
    }

    /** Ends every session of that person but this one. */
    public void signOutElsewhere(String person, String session) {
        graph.writeOnly(tx -> sessions.closeOthers(tx, person, session));
        sessions.rights().changed(person);
    }

    private static String given(String field, @Nullable String text, List<Problem> problems) {
        var stripped = text == null ? "" : text.strip();
        if (stripped.isEmpty()) {
            problems.add(Problem.of("required", field, null));
        } else if (stripped.length() > LONGEST) {
            problems.add(Problem.of("too-long", field, stripped, Map.of("most", String.valueOf(LONGEST))));
        }
        return stripped;
    }

    private static String checked(@Nullable String password, String login, List<Problem> problems) {
        var given = password == null ? "" : password;
        if (given.length() < SHORTEST_PASSWORD) {
            problems.add(Problem.of(
                    "password-too-short", "password", null, Map.of("least", String.valueOf(SHORTEST_PASSWORD))));
        } else if (given.length() > LONGEST) {
            problems.add(Problem.of("password-too-long", "password", null, Map.of("most", String.valueOf(LONGEST))));
        } else if (plain(given).contains(login) && !login.isEmpty()) {
            problems.add(Problem.of("password-is-login", "password", null));
        }
        return given;
    }

    /** People type capitals and accents in more than one way. */
    static String plain(String login) {
        return Normalizer.normalize(login.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
