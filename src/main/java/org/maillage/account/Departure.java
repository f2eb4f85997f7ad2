package org.maillage.account;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's leaving for the identity provider, kept in their browser until they are back.
 *
 * <p>Everything that the way back is checked by follows from one secret, in ways that cannot be turned round; so no server
 * needs to remember it, and what the provider and the address bar see does not tell the secret.
 *
 * @param tying whether somebody who is signed in ties their account, rather than signing in
 */
public record Departure(String secret, boolean tying) {
    private static final String TYING = "tie.";
    private static final String ENTERING = "in.";

    public static Departure make(boolean tying) {
        return new Departure(Secrets.make(), tying);
    }

    /** What the browser kept, if it is anything. */
    public static @Nullable Departure of(@Nullable String kept) {
        var text = Objects.requireNonNullElse(kept, "");
        if (text.startsWith(TYING)) {
            return new Departure(text.substring(TYING.length()), true);
        }
        return text.startsWith(ENTERING) ? new Departure(text.substring(ENTERING.length()), false) : null;
    }

    public String kept() {
        return (tying ? TYING : ENTERING) + secret;
    }

    State state() {
        return new State(Secrets.hash("state " + kept()));
    }

    Nonce nonce() {
        return new Nonce(Secrets.hash("nonce " + kept()));
    }

    CodeVerifier verifier() {
        return new CodeVerifier(Secrets.hash("verifier " + kept()));
    }
}
