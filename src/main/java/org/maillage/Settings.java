package org.maillage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.graph.Connection;

/**
 * Every setting, read once from the environment; secrets are never printed.
 *
 * @param host address to listen on
 * @param port {@code MAILLAGE_PORT}, 7070 by default
 * @param data {@code MAILLAGE_DATA}, the folder of the embedded database
 * @param server {@code NEO4J_URI}, {@code NEO4J_USER}, {@code NEO4J_PASSWORD}; null for the embedded database
 * @param token {@code MAILLAGE_TOKEN}, with which scripts act as the facilitator
 * @param demonstrations false when {@code MAILLAGE_DEMO=off}
 * @param questions {@code MAILLAGE_QUESTIONS}, the operator's own folder of questions
 */
public record Settings(
        String host,
        int port,
        Path data,
        @Nullable Connection server,
        @Nullable String token,
        boolean demonstrations,
        @Nullable Path questions) {
    private static final int SHORTEST_TOKEN = 8;

    /** Reads the environment; throws {@link Unusable} with every wrong setting at once. */
    public static Settings from(Map<String, String> environment) {
        var wrong = new ArrayList<String>();
        var settings = new Settings(
                environment.getOrDefault("MAILLAGE_HOST", "127.0.0.1"),
                port(environment.getOrDefault("MAILLAGE_PORT", "7070"), wrong),
                Path.of(environment.getOrDefault("MAILLAGE_DATA", "data")).toAbsolutePath(),
                server(environment, wrong),
                token(environment.get("MAILLAGE_TOKEN"), wrong),
                demonstrations(environment.getOrDefault("MAILLAGE_DEMO", "on"), wrong),
                questions(environment.get("MAILLAGE_QUESTIONS"), wrong));
        if (!wrong.isEmpty()) {
            throw new Unusable(wrong);
        }
        return settings;
    }

    /** One or more settings cannot be used; the message has a sentence for each. */
    public static final class Unusable extends RuntimeException {
        Unusable(List<String> sentences) {
            super(String.join(System.lineSeparator(), sentences));
        }
    }

    private static int port(String value, List<String> wrong) {
        if (value.matches("\\d{1,5}") && Integer.parseInt(value) <= 65_535) {
            return Integer.parseInt(value);
        }
        wrong.add("MAILLAGE_PORT is \"" + value
                + "\": give a port from 1 to 65535 (default 7070), or 0 for any free one.");
        return 0;
    }

    private static @Nullable Connection server(Map<String, String> environment, List<String> wrong) {
        var uri = environment.get("NEO4J_URI");
        if (uri == null || uri.isBlank()) {
            return null;
        }
        if (!uri.matches("(bolt|neo4j)(\\+s|\\+ssc)?://.+")) {
            wrong.add("NEO4J_URI is \"" + uri + "\": give an address such as neo4j://host:7687 or bolt://host:7687.");
        }
        var password = environment.get("NEO4J_PASSWORD");
        if (password == null || password.isEmpty()) {
            wrong.add("NEO4J_URI is set but NEO4J_PASSWORD is not: give the password of the Neo4j user.");
        }
        return new Connection(uri, environment.getOrDefault("NEO4J_USER", "neo4j"), password == null ? "" : password);
    }

    private static @Nullable String token(@Nullable String value, List<String> wrong) {
        if (value == null || value.isBlank()) {
            return null;
        }
        if (value.length() < SHORTEST_TOKEN) {
            wrong.add("MAILLAGE_TOKEN is shorter than " + SHORTEST_TOKEN + " characters: give a long random text.");
        }
        return value;
    }

    private static boolean demonstrations(String value, List<String> wrong) {
        return switch (value) {
            case "on" -> true;
            case "off" -> false;
            default -> {
                wrong.add("MAILLAGE_DEMO is \"" + value + "\": give on (default) or off.");
                yield true;
            }
        };
    }

    private static @Nullable Path questions(@Nullable String value, List<String> wrong) {
        if (value == null || value.isBlank()) {
            return null;
        }
        var folder = Path.of(value).toAbsolutePath();
        if (!Files.isDirectory(folder)) {
            wrong.add("MAILLAGE_QUESTIONS is \"" + value + "\": that folder does not exist.");
        }
        return folder;
    }

    @Override
    public String toString() {
        return "port " + port + ", data " + data + ", Neo4j " + (server == null ? "embedded" : server);
    }
}
