package org.maillage.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.maillage.account.Permission;
import org.maillage.document.Kinds;
import org.maillage.document.Tables;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The OpenAPI 3.1 description: the table of routes and the kinds of entity, with the words and shapes of
 * {@code openapi/}. It says nothing about anybody's data, so it is open to everybody.
 */
final class Description {
    private static final YAMLMapper YAML = new YAMLMapper();

    private final Kinds kinds;
    private final Supplier<List<Route>> routes;

    Description(Kinds kinds, Supplier<List<Route>> routes) {
        this.kinds = kinds;
        this.routes = routes;
    }

    List<Route> routes() {
        return List.of(Route.get(
                "/api/openapi.json", Permission.NONE, request -> request.http().json(document())));
    }

    private Map<String, Object> document() {
        var shapes = new Shapes(EntitySchemas.of(kinds));
        var schemas = shapes.all(read("shapes.yaml", new TypeReference<Map<String, Object>>() {}));
        var document = new LinkedHashMap<String, Object>();
        document.put("openapi", "3.1.1");
        document.put("info", info());
        var groups =
                new RouteGroups(read("groups.yaml", new TypeReference<LinkedHashMap<String, RouteGroups.Group>>() {}));
        document.put("tags", groups.tags());
        document.put("x-fr", read("french.yaml", new TypeReference<LinkedHashMap<String, String>>() {}));
        document.put("paths", paths(shapes, groups));
        document.put(
                "components",
                Map.of(
                        "schemas", schemas,
                        "parameters", parameters(),
                        "responses", Map.of("Problem", problem()),
                        "securitySchemes", securitySchemes()));
        return document;
    }

    private static Map<String, Object> info() {
        return Map.of(
                "title",
                "Maillage",
                "version",
                "1",
                "description",
                "Fields that are not known are left out. Unknown fields in answers may be added later.",
                "license",
                Map.of("name", "AGPL-3.0-or-later", "identifier", "AGPL-3.0-or-later"));
    }

    private Map<String, Map<String, Object>> paths(Shapes shapes, RouteGroups groups) {
        var choices =
                Map.of("kind", kinds.inOrder().stream().map(kind -> kind.name()).toList(), "table", Tables.names());
        var byName = new LinkedHashMap<String, Route>();
        routes.get().forEach(route -> byName.put(route.name(), route));
        var paths = new LinkedHashMap<String, Map<String, Object>>();
        read("routes.yaml", new TypeReference<Map<String, Operation>>() {}).forEach((name, operation) -> {
            var route = byName.get(name);
            if (route != null) {
                var told = operation.of(route, shapes, choices);
                told.put("tags", List.of(groups.of(route)));
                paths.computeIfAbsent(route.path(), path -> new LinkedHashMap<>())
                        .put(route.method().toString().toLowerCase(Locale.ROOT), told);
            }
        });
        return paths;
    }

    private static Map<String, Object> parameters() {
        return Map.of(
                "Language", header("Accept-Language", "fr unless it begins with en"),
                "OwnPage", header("X-Maillage", "Any value; needed when the session cookie is used"),
                "IfNoneMatch", header("If-None-Match", "The ETag of the answer one has"));
    }

    private static Map<String, Object> header(String name, String description) {
        return Map.of("name", name, "in", "header", "description", description, "schema", Map.of("type", "string"));
    }

    private static Map<String, Object> problem() {
        return Map.of(
                "description",
                "Why not, in a sentence a person can act on (RFC 9457)",
                "content",
                Map.of("application/problem+json", Map.of("schema", Shapes.reference("Problem"))));
    }

    private static Map<String, Object> securitySchemes() {
        return Map.of(
                "token",
                        Map.of(
                                "type",
                                "http",
                                "scheme",
                                "bearer",
                                "description",
                                "A token of a person (read, write or export), or MAILLAGE_TOKEN of the server. A token"
                                        + " reaches no own account."),
                "session", Map.of("type", "apiKey", "in", "cookie", "name", SessionCookie.NAME));
    }

    private static <T> T read(String file, TypeReference<T> type) {
        try (InputStream in = Description.class.getResourceAsStream("/openapi/" + file)) {
            return YAML.readValue(Objects.requireNonNull(in, file), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
