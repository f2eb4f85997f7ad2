package org.maillage.account;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.maillage.problem.Unavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends people to the identity provider and reads what it says of them when they are back: OpenID Connect Core 1.0, the
 * authorization code flow, with PKCE (RFC 7636).
 *
 * <p>What the provider says of itself is asked for when it is first needed, so that this server starts without it.
 */
public final class IdentityProvider {
    /** Where people come back to; the provider must know this address of the server. */
    public static final String RETURN = "/sign-in/provider";

    private static final Logger LOG = LoggerFactory.getLogger(IdentityProvider.class);

    private final Provider provider;
    private final Supplier<String> address;
    private final AtomicReference<@Nullable ProviderEndpoints> known = new AtomicReference<>();

    /** @param address how people reach this server */
    public IdentityProvider(Provider provider, Supplier<String> address) {
        this.provider = provider;
        this.address = address;
    }

    public String issuer() {
        return provider.issuer();
    }

    public String name() {
        return provider.name();
    }

    /** Who the provider says somebody is. */
    public record Known(String issuer, String subject, String name) {}

    /** Somebody came back, but not as who the provider says: they refused, or what came back does not hold. */
    public static final class NotRecognised extends Exception {
        NotRecognised(String why) {
            super(why);
        }
    }

    /** Where to send somebody who leaves; throws {@link Unavailable} when the provider does not answer. */
    public URI leave(Departure departure) {
        return new AuthenticationRequest.Builder(
                        new ResponseType(ResponseType.Value.CODE),
                        new Scope("openid", "profile", "email"),
                        new ClientID(provider.client()),
                        back())
                .endpointURI(endpoints().authorization())
                .state(departure.state())
                .nonce(departure.nonce())
                .codeChallenge(departure.verifier(), CodeChallengeMethod.S256)
                .build()
                .toURI();
    }

    /** Who somebody is who comes back with these parameters. */
    public Known arrive(Departure departure, Map<String, List<String>> parameters) throws NotRecognised {
        try {
            var code = code(departure, parameters);
            return endpoints().known(new AuthorizationCodeGrant(code, back(), departure.verifier()), departure.nonce());
        } catch (IOException e) {
            throw unavailable(e);
        } catch (GeneralException | BadJOSEException | JOSEException e) {
            throw new NotRecognised(String.valueOf(e.getMessage()));
        }
    }

    private AuthorizationCode code(Departure departure, Map<String, List<String>> parameters)
            throws NotRecognised, ParseException {
        var response = AuthenticationResponseParser.parse(back(), parameters);
        if (!departure.state().equals(response.getState())) {
            throw new NotRecognised("another state");
        }
        if (!response.indicatesSuccess()) {
            throw new NotRecognised(
                    String.valueOf(response.toErrorResponse().getErrorObject().getCode()));
        }
        var issuer = response.getIssuer();
        if (issuer != null && !issuer.getValue().equals(provider.issuer())) {
            throw new NotRecognised("another issuer");
        }
        return response.toSuccessResponse().getAuthorizationCode();
    }

    private ProviderEndpoints endpoints() {
        var found = known.get();
        if (found != null) {
            return found;
        }
        try {
            var asked = ProviderEndpoints.of(provider);
            known.set(asked);
            return asked;
        } catch (IOException | GeneralException e) {
            throw unavailable(e);
        }
    }

    private Unavailable unavailable(Exception why) {
        LOG.warn("The identity provider {} cannot be used: {}", provider.issuer(), why.getMessage());
        return new Unavailable("provider", Map.of("name", name()));
    }

    private URI back() {
        return URI.create(address.get() + RETURN);
    }
}
