package org.maillage.account;

import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.maillage.graph.Graph;
import org.maillage.graph.Tx;

/** Who is signed in. Sessions are kept in the database, as hashes, so that every server on it knows them. */
public final class Sessions {
    public static final Duration LASTING = Duration.ofDays(30);

    private final Graph graph;
    private final Rights rights = new Rights();

    public Sessions(Graph graph) {
        this.graph = graph;
    }

    /** Where whoever ended somebody's sessions, or their part in a territory, says so. */
    public Rights rights() {
        return rights;
    }

    /** Opens a session of a person and returns the secret for the cookie. */
    String open(Tx tx, String person) {
        var secret = Secrets.make();
        var expires = Instant.now().plus(LASTING).toString();
        tx.run("account/session-open", Map.of("hash", Secrets.hash(secret), "person", person, "expires", expires));
        return secret;
    }

    String open(String person) {
        return graph.write(tx -> open(tx, person));
    }

    public void close(String secret) {
        var closed = Map.of("hash", Secrets.hash(secret));
        graph.write(tx -> tx.run("account/session-close", closed)).forEach(row -> rights.changed(row.text("person")));
    }

    /** Ends every session of a person but the one of this secret. */
    void closeOthers(Tx tx, String person, String secret) {
        tx.run("account/sessions-close", Map.of("person", person, "kept", Secrets.hash(secret)));
    }

    /** Their tokens too: whoever had the account may have made some. */
    void closeAll(Tx tx, String person) {
        tx.run("account/sessions-close", Map.of("person", person, "kept", ""));
        tx.run("account/tokens-close", Map.of("person", person));
    }

    /** The person of the session; a visitor when it is over. */
    public Caller caller(String secret) {
        var now = Instant.now().toString();
        return graph.read(tx -> tx.run("account/session", Map.of("hash", Secrets.hash(secret), "now", now))).stream()
                .findFirst()
                .map(row -> new Caller(
                        row.text("person"),
                        row.text("name"),
                        row.flag("administrator") ? Role.ADMINISTRATOR : Role.READER,
                        parts(row.textLists("parts")),
                        row.textOrNull("until"),
                        null))
                .orElse(Caller.VISITOR);
    }

    /** A role that this server does not know is none. */
    static Map<String, Role> parts(List<List<String>> parts) {
        return parts.stream()
                .filter(part -> Role.given(part.getLast()).isPresent())
                .collect(
                        toMap(List::getFirst, part -> Role.given(part.getLast()).orElseThrow()));
    }
}
