package org.maillage.account;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.graph.Graph;
import org.maillage.graph.Row;
import org.maillage.problem.Conflict;
import org.maillage.problem.Forbidden;
import org.maillage.problem.Invalid;
import org.maillage.problem.NotFound;
import org.maillage.problem.Problem;

/** Tokens with which scripts act in the name of a person, for one purpose and for some days. */
public final class Tokens {
    /** What each begins with, so that one who finds a token somewhere knows what it opens. */
    static final String BEGINS_WITH = "maillage_";

    private static final int LONGEST_DAYS = 366;
    private static final int LONGEST_NAME = 100;
    private static final int MOST = 20;

    private final Graph graph;
    private final Rights rights;

    Tokens(Graph graph, Rights rights) {
        this.graph = graph;
        this.rights = rights;
    }

    /** What somebody wants a token for. */
    public record Wanted(
            @Nullable String name,
            @Nullable String scope,
            @Nullable Integer days,
            @Nullable String territory) {}

    /** A new token, with its secret, which is not kept. */
    public record Made(String id, String secret, String expires) {}

    public Made make(Caller by, Wanted wanted) {
        if (by.until() != null) {
            throw new Forbidden("token-guest");
        }
        var name = wanted.name() == null ? "" : wanted.name().strip();
        var days = wanted.days() == null ? 0 : wanted.days();
        var scope = Scope.of(String.valueOf(wanted.scope()));
        refuse(by, wanted, name, days);
        var now = Instant.now();
        var secret = BEGINS_WITH + Secrets.make();
        var made = new Made(
                "k-" + UUID.randomUUID(),
                secret,
                now.plus(Duration.ofDays(days)).toString());
        var kept = new HashMap<String, @Nullable Object>(Map.of(
                "person", by.person(),
                "id", made.id(),
                "hash", Secrets.hash(secret),
                "name", name,
                "scope", scope.orElseThrow().code(),
                "now", now.toString(),
                "expires", made.expires(),
                "most", MOST));
        kept.put("territory", wanted.territory());
        if (graph.write(tx -> tx.run("account/token-create", kept)).isEmpty()) {
            throw new Conflict("token-no-more", Map.of("most", String.valueOf(MOST)));
        }
        return made;
    }

    private static void refuse(Caller by, Wanted wanted, String name, int days) {
        var wrong = new ArrayList<Problem>();
        if (name.isEmpty()) {
            wrong.add(Problem.of("required", "name", null));
        } else if (name.length() > LONGEST_NAME) {
            wrong.add(Problem.of("too-long", "name", name, Map.of("most", String.valueOf(LONGEST_NAME))));
        }
        if (Scope.of(String.valueOf(wanted.scope())).isEmpty()) {
            wrong.add(Problem.of("token-scope", "scope", wanted.scope()));
        }
        if (days < 1 || days > LONGEST_DAYS) {
            wrong.add(Problem.of(
                    "token-days", "days", String.valueOf(days), Map.of("most", String.valueOf(LONGEST_DAYS))));
        }
        if (wanted.territory() != null && !by.sees(wanted.territory())) {
            wrong.add(Problem.of("token-territory", "territory", wanted.territory()));
        }
        if (!wrong.isEmpty()) {
            throw new Invalid(wrong);
        }
    }

    /** The tokens of a person, those that are over too; without their secrets. */
    public List<Map<String, Object>> of(Caller person) {
        return graph.read(tx -> tx.run("account/tokens", Map.of("person", person.person()))).stream()
                .map(row -> row.map("token"))
                .toList();
    }

    /** Whatever goes on by it ends at once. */
    public void revoke(Caller person, String id) {
        var gone = graph.write(tx -> tx.run("account/token-revoke", Map.of("person", person.person(), "id", id)));
        if (gone.isEmpty()) {
            throw new NotFound("token", id);
        }
        rights.changed(person.person());
    }

    /** The person whose token it is, with what they may now, and no more than it is for; a visitor when it is over. */
    Caller caller(String secret) {
        if (!secret.startsWith(BEGINS_WITH)) {
            return Caller.VISITOR;
        }
        var asked = Map.of("hash", Secrets.hash(secret), "now", Instant.now().toString());
        return graph.read(tx -> tx.run("account/token", asked)).stream()
                .findFirst()
                .map(Tokens::known)
                .orElse(Caller.VISITOR);
    }

    private static Caller known(Row row) {
        // A scope that this server does not know lets nobody in.
        return Scope.of(row.text("scope"))
                .map(scope -> new Caller(
                        row.text("person"),
                        row.text("name"),
                        row.flag("administrator") ? Role.ADMINISTRATOR : Role.READER,
                        Sessions.parts(row.textLists("parts")),
                        null,
                        new Grant(scope, row.textOrNull("territory"))))
                .orElse(Caller.VISITOR);
    }
}
