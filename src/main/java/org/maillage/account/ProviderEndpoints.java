package org.maillage.account;

import static java.util.stream.Collectors.toSet;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.AuthorizationGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.token.AccessToken;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.UserInfoRequest;
import com.nimbusds.openid.connect.sdk.UserInfoResponse;
import com.nimbusds.openid.connect.sdk.claims.ClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What an identity provider says of itself, and the two things that are asked of it directly. */
final class ProviderEndpoints {
    private static final int PATIENCE_MILLIS = 5_000;
    private static final int LONGEST_NAME = 200;
    /** By which people are called, the best first (OpenID Connect Core 1.0, section 5.1). */
    private static final List<String> NAMES = List.of("name", "preferred_username", "email");

    private final Provider provider;
    private final OIDCProviderMetadata said;
    private final IDTokenValidator validator;

    private ProviderEndpoints(Provider provider, OIDCProviderMetadata said) throws IOException {
        this.provider = provider;
        this.said = said;
        var keys = JWKSourceBuilder.<SecurityContext>create(
                        said.getJWKSetURI().toURL(), new DefaultResourceRetriever(PATIENCE_MILLIS, PATIENCE_MILLIS))
                .build();
        // Signed by the provider's own keys: neither unsigned, nor by the secret that both know.
        var signed = JWSAlgorithm.Family.SIGNATURE.stream()
                .filter(algorithm -> !JWSAlgorithm.Family.ED.contains(algorithm))
                .collect(toSet());
        this.validator = new IDTokenValidator(
                said.getIssuer(),
                new ClientID(provider.client()),
                new JWSVerificationKeySelector<>(signed, keys),
                null);
    }

    static ProviderEndpoints of(Provider provider) throws IOException, GeneralException {
        var issuer = new Issuer(provider.issuer());
        return new ProviderEndpoints(provider, OIDCProviderMetadata.resolve(issuer, PATIENCE_MILLIS, PATIENCE_MILLIS));
    }

    URI authorization() {
        return said.getAuthorizationEndpointURI();
    }

    /** Exchanges a code for who somebody is, and checks that the provider says it, to us, now, and for this departure. */
    IdentityProvider.Known known(AuthorizationGrant code, Nonce nonce)
            throws IOException, GeneralException, BadJOSEException, JOSEException {
        var response = OIDCTokenResponseParser.parse(send(exchange(code).toHTTPRequest()));
        if (!(response instanceof OIDCTokenResponse granted)) {
            throw new GeneralException(response.toErrorResponse().getErrorObject());
        }
        var tokens = granted.getOIDCTokens();
        var claims = validator.validate(tokens.getIDToken(), nonce);
        var subject = claims.getSubject().getValue();
        var name = name(claims);
        if (name.isEmpty() && said.getUserInfoEndpointURI() != null) {
            name = askedName(tokens.getAccessToken(), subject);
        }
        return new IdentityProvider.Known(said.getIssuer().getValue(), subject, name.orElse(subject));
    }

    private TokenRequest exchange(AuthorizationGrant code) {
        var client = new ClientID(provider.client());
        if (provider.secret() == null) {
            return new TokenRequest.Builder(said.getTokenEndpointURI(), client, code).build();
        }
        var secret = new Secret(provider.secret());
        var known = said.getTokenEndpointAuthMethods();
        var inBody = known != null
                && known.contains(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                && !known.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC);
        var shown = inBody ? new ClientSecretPost(client, secret) : new ClientSecretBasic(client, secret);
        return new TokenRequest.Builder(said.getTokenEndpointURI(), shown, code).build();
    }

    /** Some providers put who somebody is into their token, others tell it only when asked. */
    private Optional<String> askedName(AccessToken token, String subject) throws IOException, GeneralException {
        var response =
                UserInfoResponse.parse(send(new UserInfoRequest(said.getUserInfoEndpointURI(), token).toHTTPRequest()));
        if (!response.indicatesSuccess()) {
            return Optional.empty();
        }
        var told = response.toSuccessResponse().getUserInfo();
        // An answer about somebody else is worth nothing (OpenID Connect Core 1.0, section 5.3.2).
        return told == null || !told.getSubject().getValue().equals(subject) ? Optional.empty() : name(told);
    }

    private static Optional<String> name(ClaimsSet claims) {
        return NAMES.stream()
                .map(claims::getStringClaim)
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(name -> !name.isEmpty() && name.length() <= LONGEST_NAME)
                .findFirst();
    }

    private static HTTPResponse send(HTTPRequest request) throws IOException {
        request.setConnectTimeout(PATIENCE_MILLIS);
        request.setReadTimeout(PATIENCE_MILLIS);
        request.setFollowRedirects(false);
        return request.send();
    }
}
