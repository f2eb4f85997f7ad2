package org.maillage;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Provider;
import org.maillage.graph.Connection;
import org.maillage.mail.MailServer;
import org.maillage.mail.Mailer;

/**
 * Every setting, read once from the environment; secrets are never printed.
 *
 * @param host {@code MAILLAGE_HOST}, the address to listen on; this machine only by default
 * @param port {@code MAILLAGE_PORT}, 7070 by default
 * @param data {@code MAILLAGE_DATA}, the folder of the embedded database
 * @param server {@code NEO4J_URI}, {@code NEO4J_USER}, {@code NEO4J_PASSWORD}; null for the embedded database
 * @param token {@code MAILLAGE_TOKEN}, with which scripts act as the facilitator
 * @param demonstrations false when {@code MAILLAGE_DEMO=off}
 * @param behindProxy true when {@code MAILLAGE_PROXY=on}: all requests come through a proxy that says from where
 * @param publicAddress {@code MAILLAGE_ADDRESS}, how people reach this server, without a slash at its end
 * @param provider {@code MAILLAGE_OIDC_ISSUER}, {@code MAILLAGE_OIDC_CLIENT}, {@code MAILLAGE_OIDC_SECRET} and
 *     {@code MAILLAGE_OIDC_NAME}: the identity provider by which people may sign in too, if there is one
 * @param mail {@code MAILLAGE_SMTP} and {@code MAILLAGE_SMTP_FROM}: the server that sends mail, if there is one
 * @param questions {@code MAILLAGE_QUESTIONS}, the operator's own folder of questions
 * @param contact {@code MAILLAGE_CONTACT}, the mail address or page by which people reach whoever runs the server
 */
public record Settings(
        String host,
        int port,
        Path data,
        @Nullable Connection server,
        @Nullable String token,
        boolean demonstrations,
        boolean behindProxy,
        @Nullable String publicAddress,
        @Nullable Provider provider,
        @Nullable MailServer mail,
        @Nullable Path questions,
        @Nullable String contact) {
    private static final int SHORTEST_TOKEN = 8;

    /** Reads the environment, where an empty value is none; throws {@link Unusable} with every wrong setting at once. */
    public static Settings from(Map<String, String> environment) {
        var given = new HashMap<String, String>();
        environment.forEach((name, value) -> {
            if (!value.isBlank()) {
                given.put(name, value.strip());
            }
        });
        var wrong = new ArrayList<Wrong>();
        var settings = new Settings(
                given.getOrDefault("MAILLAGE_HOST", "127.0.0.1"),
                port(given.getOrDefault("MAILLAGE_PORT", "7070"), wrong),
                data(given.getOrDefault("MAILLAGE_DATA", "data"), wrong),
                server(given, environment.getOrDefault("NEO4J_PASSWORD", ""), wrong),
                token(given.get("MAILLAGE_TOKEN"), wrong),
                onOrOff("demo", given.getOrDefault("MAILLAGE_DEMO", "on"), wrong),
                onOrOff("proxy", given.getOrDefault("MAILLAGE_PROXY", "off"), wrong),
                address(given.get("MAILLAGE_ADDRESS"), wrong),
                provider(given, wrong),
                mail(given, wrong),
                questions(given.get("MAILLAGE_QUESTIONS"), wrong),
                contact(given.get("MAILLAGE_CONTACT"), wrong));
        if (!wrong.isEmpty()) {
            throw new Unusable(wrong);
        }
        return settings;
    }

    /** How people reach this server, which listens on this port: the beginning of links to it. */
    public String address(int port) {
        return publicAddress == null ? "http://localhost:" + port : publicAddress;
    }

    /** One setting that cannot be used: which, and the value given (never a secret). */
    public record Wrong(String setting, String value) {}

    /** One or more settings cannot be used. */
    public static final class Unusable extends RuntimeException {
        private final List<Wrong> wrong;

        Unusable(List<Wrong> wrong) {
            super(wrong.toString());
            this.wrong = List.copyOf(wrong);
        }

        public List<Wrong> wrong() {
            return wrong;
        }
    }

    private static int port(String value, List<Wrong> wrong) {
        if (value.matches("\\d{1,5}") && Integer.parseInt(value) <= 65_535) {
            return Integer.parseInt(value);
        }
        wrong.add(new Wrong("port", value));
        return 0;
    }

    private static Path data(String value, List<Wrong> wrong) {
        try {
            return Path.of(value).toAbsolutePath();
        } catch (InvalidPathException e) {
            wrong.add(new Wrong("data", value));
            return Path.of("");
        }
    }

    private static @Nullable Connection server(Map<String, String> given, String password, List<Wrong> wrong) {
        var uri = given.get("NEO4J_URI");
        if (uri == null) {
            return null;
        }
        if (!uri.matches("(bolt|neo4j)(\\+s|\\+ssc)?://[^@]+")) {
            wrong.add(new Wrong("uri", withoutSignIn(uri)));
        }
        if (password.isEmpty()) {
            wrong.add(new Wrong("password", ""));
        }
        return new Connection(uri, given.getOrDefault("NEO4J_USER", "neo4j"), password);
    }

    /** An address in which somebody wrote the password is shown without it. */
    private static String withoutSignIn(String uri) {
        return uri.replaceFirst("//.*@", "//…@");
    }

    private static @Nullable String token(@Nullable String value, List<Wrong> wrong) {
        if (value == null) {
            return null;
        }
        if (value.length() < SHORTEST_TOKEN) {
            wrong.add(new Wrong("token", String.valueOf(SHORTEST_TOKEN)));
        }
        return value;
    }

    private static boolean onOrOff(String setting, String value, List<Wrong> wrong) {
        return switch (value) {
            case "on" -> true;
            case "off" -> false;
            default -> {
                wrong.add(new Wrong(setting, value));
                yield true;
            }
        };
    }

    private static @Nullable String address(@Nullable String value, List<Wrong> wrong) {
        if (value == null) {
            return null;
        }
        if (!value.matches("https?://[^\\s/?#@]+/?")) {
            wrong.add(new Wrong("address", withoutSignIn(value)));
        }
        return value.replaceFirst("/$", "");
    }

    private static @Nullable Provider provider(Map<String, String> given, List<Wrong> wrong) {
        var issuer = given.get("MAILLAGE_OIDC_ISSUER");
        if (issuer == null) {
            return null;
        }
        if (!issuer.matches("https?://[^\\s/?#@]+[^\\s?#@]*")) {
            wrong.add(new Wrong("oidc-issuer", withoutSignIn(issuer)));
        }
        var client = given.getOrDefault("MAILLAGE_OIDC_CLIENT", "");
        if (client.isEmpty()) {
            wrong.add(new Wrong("oidc-client", ""));
        }
        return new Provider(issuer, client, given.get("MAILLAGE_OIDC_SECRET"), given.get("MAILLAGE_OIDC_NAME"));
    }

    private static @Nullable MailServer mail(Map<String, String> given, List<Wrong> wrong) {
        var server = given.get("MAILLAGE_SMTP");
        if (server == null) {
            return null;
        }
        var from = given.getOrDefault("MAILLAGE_SMTP_FROM", "");
        if (Mailer.address(from).isEmpty()) {
            wrong.add(new Wrong("smtp-from", from));
        }
        var found = MailServer.of(server, from);
        if (found.isEmpty()) {
            wrong.add(new Wrong("smtp", withoutSignIn(server)));
        }
        return found.orElse(null);
    }

    private static @Nullable Path questions(@Nullable String value, List<Wrong> wrong) {
        if (value == null) {
            return null;
        }
        var folder = Path.of(value).toAbsolutePath();
        if (!Files.isDirectory(folder)) {
            wrong.add(new Wrong("questions", value));
        }
        return folder;
    }

    private static @Nullable String contact(@Nullable String value, List<Wrong> wrong) {
        if (value != null
                && !value.matches("https?://[^\\s]+")
                && Mailer.address(value).isEmpty()) {
            wrong.add(new Wrong("contact", value));
        }
        return value;
    }

    @Override
    public String toString() {
        return "port " + port + ", data " + data + ", Neo4j " + (server == null ? "embedded" : server);
    }
}
