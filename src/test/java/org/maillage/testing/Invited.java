package org.maillage.testing;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.maillage.account.Role;

/** People who came by an invitation, signed in with a session as in a browser. */
public final class Invited {
    public static final String PASSWORD = "quatre mots sans suite";

    private Invited() {}

    /** Somebody new with this role in a territory. */
    public static Client to(Client facilitator, String territory, Role role) {
        return as(facilitator, territory, role, "Zoé", "zoe-" + UUID.randomUUID());
    }

    public static Client as(Client facilitator, String territory, Role role, String name, String login) {
        var answer = take(
                facilitator.signedOut(),
                secret(facilitator, territory, role),
                Map.of("name", name, "login", login, "password", PASSWORD));
        Client.ok(answer);
        return with(facilitator, session(answer));
    }

    /** The secret of a new invitation. */
    public static String secret(Client facilitator, String territory, Role role) {
        return facilitator
                .postJson("/api/territories/" + territory + "/invitations", Map.of("role", role.code()))
                .path("secret")
                .asString("");
    }

    /** Comes by an invitation with an account as told. */
    public static HttpResponse<String> take(Client caller, String secret, Map<String, String> account) {
        var body = new HashMap<String, String>(account);
        body.put("secret", secret);
        return caller.post("/api/invitation/take", body);
    }

    public static HttpResponse<String> signIn(Client caller, String login, String password) {
        return caller.signedOut().post("/api/sign-in", Map.of("login", login, "password", password));
    }

    /** The page of whoever has this session. */
    public static Client with(Client any, String session) {
        return any.signedOut().with("Cookie", "maillage=" + session).with("X-Maillage", "1");
    }

    public static String session(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Set-Cookie")
                .orElseThrow(() -> new AssertionError(answer.body()))
                .replaceAll("^maillage=([^;]*).*", "$1");
    }
}
