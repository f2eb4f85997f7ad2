package org.maillage.testing;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import tools.jackson.databind.json.JsonMapper;

/** A provider that gives whatever token it is told to give. */
public final class Impostor implements AutoCloseable {
    private final HttpServer server;
    private final AtomicReference<String> token = new AtomicReference<>("");

    private Impostor(HttpServer server) {
        this.server = server;
    }

    /** Starts one that says its keys are those of another provider's issuer, where people also sign in. */
    public static Impostor start(MockOAuth2Server provider, String issuer, String keysOf) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var impostor = new Impostor(server);
        impostor.answer(
                "/",
                () -> Map.of(
                        "issuer", impostor.issuer(),
                        "authorization_endpoint",
                                provider.authorizationEndpointUrl(issuer).toString(),
                        "token_endpoint", impostor.issuer() + "/token",
                        "jwks_uri", provider.jwksUrl(keysOf).toString(),
                        "response_types_supported", List.of("code"),
                        "subject_types_supported", List.of("public"),
                        "id_token_signing_alg_values_supported", List.of("RS256")));
        impostor.answer(
                "/token",
                () -> Map.of("access_token", "any", "token_type", "Bearer", "id_token", impostor.token.get()));
        server.start();
        return impostor;
    }

    public String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** What it gives to whoever comes with a code. */
    public void give(String idToken) {
        token.set(idToken);
    }

    private void answer(String path, Supplier<Map<String, ?>> said) {
        server.createContext(path, exchange -> {
            var body = new JsonMapper().writeValueAsBytes(said.get());
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
