package org.maillage.account;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maillage.graph.Graph;
import org.maillage.graph.Tx;

/**
 * Who people are to an identity provider: an issuer and a subject, tied to one person.
 *
 * <p>Nobody is found by their e-mail address: providers say addresses that they have not checked, and people change them.
 */
public final class Identities {
    private final Graph graph;
    private final Sessions sessions;
    private final Tying tying;

    public Identities(Graph graph, Sessions sessions, Tying tying) {
        this.graph = graph;
        this.sessions = sessions;
        this.tying = tying;
    }

    /** How a person signs in. */
    public record Own(@Nullable String login, boolean tied) {}

    /**
     * Signs in whoever the provider knows, and returns the secret of the session. Whoever comes for the first time gets an
     * account without a part in any territory; a guest of a workshop stays the same person.
     */
    public String enter(Caller caller, IdentityProvider.Known known) {
        var person = person(known);
        if (caller.until() == null) {
            return sessions.open(person == null ? first(known) : person);
        }
        if (person == null && tie(caller, known)) {
            return sessions.open(caller.person());
        }
        var session = sessions.open(Objects.requireNonNull(person(known)));
        tying.pass(caller, sessions.caller(session));
        return session;
    }

    /** Ties the account of whoever is signed in; false when the provider's person is somebody else here. */
    public boolean tie(Caller caller, IdentityProvider.Known known) {
        return graph.write(tx -> tie(tx, caller.person(), known))
                || caller.person().equals(person(known));
    }

    public Own own(String person, String issuer) {
        return graph.read(tx -> tx.run("account/own", Map.of("person", person, "issuer", issuer))).stream()
                .findFirst()
                .map(row -> new Own(row.textOrNull("login"), row.flag("tied")))
                .orElse(new Own(null, false));
    }

    private String first(IdentityProvider.Known known) {
        graph.writeOnly(tx -> tx.run(
                "account/identity-first",
                Map.of(
                        "issuer", known.issuer(),
                        "subject", known.subject(),
                        "person", People.newId(),
                        "name", known.name(),
                        "now", Instant.now().toString())));
        return Objects.requireNonNull(person(known));
    }

    private static boolean tie(Tx tx, String person, IdentityProvider.Known known) {
        return !tx.run(
                        "account/identity-tie",
                        Map.of(
                                "person", person,
                                "issuer", known.issuer(),
                                "subject", known.subject(),
                                "now", Instant.now().toString()))
                .isEmpty();
    }

    private @Nullable String person(IdentityProvider.Known known) {
        var asked = Map.of("issuer", known.issuer(), "subject", known.subject());
        return graph.read(tx -> tx.run("account/identity", asked)).stream()
                .findFirst()
                .map(row -> row.text("person"))
                .orElse(null);
    }
}
