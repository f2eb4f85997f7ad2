package org.maillage.testing;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.maillage.Application;
import org.maillage.account.IdentityProvider;
import org.maillage.account.Provider;
import org.maillage.http.AccountRoutes;
import org.maillage.http.ProviderRoutes;
import org.maillage.http.Server;

/** The running application at a port of its own, where an identity provider is set. */
public record WithProvider(Server server, Client client) implements AutoCloseable {
    public static final String CLIENT = "maillage";
    public static final String NAME = "Ma Métropole";
    public static final String CONTACT = "accueil@metropole.example";

    /** With a provider of this address. */
    public static WithProvider of(Application application, String issuer) {
        var port = new AtomicInteger();
        var told = new Provider(issuer, CLIENT, "the secret of the client", NAME);
        var provider = new IdentityProvider(told, () -> "http://localhost:" + port.get());
        var membership = application.membership();
        var callers = Aside.callers(application);
        var own = Stream.of(
                        new AccountRoutes(membership, callers, provider.name(), false, CONTACT).routes(),
                        new ProviderRoutes(membership.identities(), provider).routes())
                .flatMap(List::stream)
                .toList();
        var server = Aside.start(application, own);
        port.set(server.port());
        return new WithProvider(server, new Client(server.port(), null));
    }

    @Override
    public void close() {
        server.close();
    }
}
