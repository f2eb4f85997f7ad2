package org.maillage.account;

import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.maillage.graph.Graph;
import org.maillage.problem.SignedOut;

/** Sign-in: of people by name and password, of the operator by the one-time code printed at start or by the token. */
public final class Accounts {
    private final Graph graph;
    private final @Nullable String token;
    private final People people;
    private final Sessions sessions;
    private final Tokens tokens;
    private final Guesses guesses;
    private final AtomicReference<@Nullable String> oneTimeCode = new AtomicReference<>();
    private final AtomicReference<@Nullable String> key = new AtomicReference<>();

    public Accounts(
            Graph graph, @Nullable String token, People people, Sessions sessions, Tokens tokens, Guesses guesses) {
        this.graph = graph;
        this.token = token;
        this.people = people;
        this.sessions = sessions;
        this.tokens = tokens;
        this.guesses = guesses;
    }

    /** Has the operator among the people, before anything is written with the token. */
    void knowOperator() {
        var operator = Caller.OPERATOR;
        graph.writeOnly(tx -> tx.run("account/operator", Map.of("person", operator.person(), "name", operator.name())));
    }

    /** A new one-time code; the one before is void. */
    public String newCode() {
        var code = Secrets.make();
        oneTimeCode.set(code);
        return code;
    }

    /** A new key with which commands at the terminal act as the operator; the one before is void. */
    public String newKey() {
        var made = Secrets.make();
        key.set(made);
        return made;
    }

    /** Signs the operator in with the one-time code or the token, and returns the secret for the cookie. */
    public String signIn(String secret, String address) {
        if (!guesses.judge(address, () -> isToken(secret) || useCode(secret))) {
            throw new SignedOut("wrong-code");
        }
        return sessions.open(Caller.OPERATOR.person());
    }

    /** Signs a person in, and returns the secret for the cookie; a refusal does not tell whether there is an account. */
    public String signIn(String login, String password, String address) {
        var person = guesses.judgeAtLength(address, () -> people.recognise(login, password));
        if (person == null) {
            throw new SignedOut("wrong-password");
        }
        return sessions.open(person);
    }

    public Caller byToken(String presented, String address) {
        var caller = stillByToken(presented);
        return guesses.judge(address, () -> caller.everywhere() != Role.VISITOR) ? caller : Caller.VISITOR;
    }

    /** Who it is by a token that was good a moment ago; nothing is guessed here. */
    public Caller stillByToken(String presented) {
        return isToken(presented) ? Caller.OPERATOR : tokens.caller(presented);
    }

    private boolean useCode(String secret) {
        var code = oneTimeCode.get();
        return code != null && Secrets.same(code, secret) && oneTimeCode.compareAndSet(code, null);
    }

    private boolean isToken(String secret) {
        var terminal = key.get();
        return (token != null && Secrets.same(token, secret)) || (terminal != null && Secrets.same(terminal, secret));
    }
}
