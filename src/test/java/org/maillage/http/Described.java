package org.maillage.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.stream.Stream;
import org.maillage.testing.Client;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The description as the server gives it, against which real answers are held. */
final class Described {
    private static final String HERE = "https://maillage.test/openapi.json";

    private final JsonNode document;
    private final SchemaRegistry registry;

    private Described(JsonNode document) {
        this.document = document;
        var strict = document.deepCopy();
        strict.at("/components/schemas").forEach(Described::allowNothingElse);
        this.registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemas(iri -> iri.equals(HERE) ? strict.toString() : null));
    }

    static Described by(Client client) {
        return new Described(client.signedOut().json("/api/openapi.json"));
    }

    JsonNode document() {
        return document;
    }

    /** Every route that it describes, as {@code GET /health/live}. */
    Stream<String> routes() {
        return document.get("paths")
                .propertyStream()
                .flatMap(path -> path.getValue()
                        .propertyStream()
                        .map(operation -> operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey()));
    }

    JsonNode operation(String route) {
        var space = route.indexOf(' ');
        var method = route.substring(0, space).toLowerCase(Locale.ROOT);
        return document.get("paths").path(route.substring(space + 1)).path(method);
    }

    /** Holds an answer against what the description says of its status, and finds nothing in it that is not described. */
    void fits(String route, HttpResponse<String> response) {
        var status = String.valueOf(response.statusCode());
        var described = operation(route).path("responses").path(status);
        assertThat(described.isMissingNode())
                .as("%s answers %s, which is not described: %s", route, status, response.body())
                .isFalse();
        var answer = described.has("$ref")
                ? document.at(described.get("$ref").asString().substring(1))
                : described;
        var type = response.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
        var content = answer.path("content").propertyStream().findFirst();
        if (content.isPresent()) {
            assertThat(type).as("%s %s", route, status).isEqualTo(content.get().getKey());
            if (type.endsWith("json")) {
                assertThat(errors(content.get().getValue().get("schema"), response.body()))
                        .as("%s %s: %s", route, status, response.body())
                        .isEmpty();
            }
        }
    }

    /** What does not fit a schema of the document, or a list of them. */
    private Stream<Error> errors(JsonNode schema, String json) {
        var given = Client.parse(json);
        if (schema.has("items")) {
            return given.valueStream().flatMap(one -> errors(schema.get("items"), one.toString()));
        }
        if (schema.has("anyOf")) {
            var tried = schema.get("anyOf")
                    .valueStream()
                    .map(one -> errors(one, json).toList())
                    .toList();
            return tried.stream().anyMatch(found -> found.isEmpty()) ? Stream.empty() : tried.getFirst().stream();
        }
        var at = SchemaLocation.of(HERE + schema.get("$ref").asString());
        return registry.getSchema(at).validate(given).stream();
    }

    /** The product may add fields later; today it answers with nothing but what is described. */
    private static void allowNothingElse(JsonNode schema) {
        if (schema instanceof ObjectNode object && schema.has("properties") && !schema.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
        schema.forEach(Described::allowNothingElse);
    }
}
