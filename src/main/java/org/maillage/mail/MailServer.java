package org.maillage.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLDecoder;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The server that sends mail for this one.
 *
 * @param encrypted whether the connection is encrypted from its beginning; otherwise as soon as the server offers it
 * @param user whom it knows this server as, or null when it asks for nobody
 * @param password never printed
 * @param from the address that mail comes from
 */
public record MailServer(
        String host,
        int port,
        boolean encrypted,
        @Nullable String user,
        @Nullable String password,
        String from) {
    private static final int SUBMISSION = 587;
    private static final int SUBMISSIONS = 465;

    /** Reads {@code smtp(s)://user:password@host:port}; nothing when it is something else. */
    public static Optional<MailServer> of(String address, String from) {
        if (!address.matches("smtps?://([^@/?#]+@)?[^@/:?#\\s]+(:\\d{1,5})?/?")) {
            return Optional.empty();
        }
        try {
            var uri = URI.create(address);
            var encrypted = uri.getScheme().equals("smtps");
            var usual = encrypted ? SUBMISSIONS : SUBMISSION;
            var who = uri.getRawUserInfo() == null
                    ? new String[0]
                    : uri.getRawUserInfo().split(":", 2);
            return Optional.of(new MailServer(
                    uri.getHost(),
                    uri.getPort() < 0 ? usual : uri.getPort(),
                    encrypted,
                    who.length > 0 ? decoded(who[0]) : null,
                    who.length > 1 ? decoded(who[1]) : null,
                    from));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** A plus sign is one: only in forms does it stand for a space. */
    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), UTF_8);
    }

    @Override
    public String toString() {
        return host + ":" + port + " from " + from;
    }
}
