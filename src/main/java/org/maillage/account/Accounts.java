package org.maillage.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.maillage.graph.Graph;
import org.maillage.problem.SignedOut;

/**
 * Sign-in of the one local facilitator: by the one-time code printed at start, or by the operator's token.
 *
 * <p>Sessions are kept in the database, as hashes, so that every server on it knows them.
 */
public final class Accounts {
    public static final Duration SESSION = Duration.ofDays(30);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Graph graph;
    private final @Nullable String token;
    private final Guesses guesses = new Guesses(InstantSource.system());
    private final AtomicReference<@Nullable String> oneTimeCode = new AtomicReference<>();

    public Accounts(Graph graph, @Nullable String token) {
        this.graph = graph;
        this.token = token;
    }

    /** A new one-time code; the one before is void. */
    public String newCode() {
        var code = randomText();
        oneTimeCode.set(code);
        return code;
    }

    /** Signs in with the one-time code or the token, given from an address, and returns the secret for the cookie. */
    public String signIn(String secret, String address) {
        if (!guesses.judge(address, () -> isToken(secret) || useCode(secret))) {
            throw new SignedOut("wrong-code");
        }
        var session = randomText();
        var expires = Instant.now().plus(SESSION).toString();
        graph.writeOnly(tx -> tx.run(
                "account/session-open",
                Map.of(
                        "hash",
                        hash(session),
                        "person",
                        Caller.FACILITATOR.person(),
                        "name",
                        Caller.FACILITATOR.name(),
                        "expires",
                        expires)));
        return session;
    }

    public void signOut(String session) {
        graph.writeOnly(tx -> tx.run("account/session-close", Map.of("hash", hash(session))));
    }

    public Caller byToken(String presented, String address) {
        return guesses.judge(address, () -> isToken(presented)) ? Caller.FACILITATOR : Caller.VISITOR;
    }

    /** The person of the session; a visitor when it is over, or when nobody by that name may sign in here. */
    public Caller bySession(@Nullable String session) {
        if (session == null) {
            return Caller.VISITOR;
        }
        var found = graph.read(tx -> tx.run(
                "account/session",
                Map.of("hash", hash(session), "now", Instant.now().toString())));
        return found.stream()
                .map(row -> row.text("person"))
                .filter(Caller.FACILITATOR.person()::equals)
                .findFirst()
                .map(person -> Caller.FACILITATOR)
                .orElse(Caller.VISITOR);
    }

    private boolean useCode(String secret) {
        var code = oneTimeCode.get();
        return code != null && same(code, secret) && oneTimeCode.compareAndSet(code, null);
    }

    private boolean isToken(String secret) {
        return token != null && same(token, secret);
    }

    /** Compares in constant time, so that timing tells nothing. */
    private static boolean same(String a, String b) {
        return MessageDigest.isEqual(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
    }

    private static String randomText() {
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static String hash(String secret) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
