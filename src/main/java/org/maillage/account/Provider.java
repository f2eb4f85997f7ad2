package org.maillage.account;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * The identity provider of an organisation, by which its people sign in here.
 *
 * @param issuer its address, exactly as it calls itself
 * @param client what it knows this server by
 * @param secret what it knows this server for, or null for a public client; never printed
 * @param called what people call it, on the button by which they go there
 */
public record Provider(
        String issuer,
        String client,
        @Nullable String secret,
        @Nullable String called) {
    /** What to call it: as told, or by its host. */
    public String name() {
        return called == null ? URI.create(issuer).getHost() : called;
    }

    @Override
    public String toString() {
        return issuer + " as " + client;
    }
}
