package org.maillage.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Permission;

/**
 * What {@code openapi/routes.yaml} tells of one route, and the OpenAPI operation that it makes with the route itself.
 *
 * @param query the query parameters by name: {@code schema} in short form, {@code description}
 * @param body, answer shapes in short form; null when there is none
 * @param status of the usual answer, 200 unless told
 * @param also shapes of further answers by their status
 * @param conditional whether it answers 304 to an ETag that is still right
 */
record Operation(
        String id,
        String summary,
        @Nullable Map<String, Map<String, Object>> query,
        @Nullable Object body,
        @Nullable String bodyType,
        @Nullable Object answer,
        @Nullable String answerType,
        @Nullable Integer status,
        @Nullable Map<Integer, String> also,
        @Nullable Boolean conditional) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    private static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json";

    Map<String, Object> of(Route route, Shapes shapes, Map<String, List<String>> choices) {
        var operation = new LinkedHashMap<String, Object>();
        operation.put("operationId", id);
        operation.put("summary", summary);
        operation.put("parameters", parameters(route, shapes, choices));
        if (body != null) {
            var type = bodyType == null ? JSON : bodyType;
            operation.put("requestBody", Map.of("required", true, "content", content(type, shapes.schema(body))));
        }
        operation.put("responses", responses(route, shapes));
        operation.put(
                "security",
                route.permission() == Permission.NONE
                        ? List.of()
                        : List.of(Map.of("token", List.of()), Map.of("session", List.of())));
        return operation;
    }

    private List<Object> parameters(Route route, Shapes shapes, Map<String, List<String>> choices) {
        var parameters = new ArrayList<>();
        PLACEHOLDER.matcher(route.path()).results().forEach(found -> {
            var name = found.group(1);
            var schema = choices.containsKey(name)
                    ? Map.of("type", "string", "enum", choices.get(name))
                    : Map.of("type", "string");
            parameters.add(Map.of("name", name, "in", "path", "required", true, "schema", schema));
        });
        if (query != null) {
            query.forEach((name, told) -> parameters.add(Map.of(
                    "name",
                    name,
                    "in",
                    "query",
                    "description",
                    told.getOrDefault("description", ""),
                    "schema",
                    shapes.schema(told.getOrDefault("schema", "string")))));
        }
        parameters.add(reference("parameters", "Language"));
        if (route.isUnsafe() && route.permission() != Permission.NONE) {
            parameters.add(reference("parameters", "OwnPage"));
        }
        if (Boolean.TRUE.equals(conditional)) {
            parameters.add(reference("parameters", "IfNoneMatch"));
        }
        return parameters;
    }

    private Map<String, Object> responses(Route route, Shapes shapes) {
        var responses = new TreeMap<String, Object>();
        responses.put(String.valueOf(status == null ? 200 : status), success(shapes));
        if (Boolean.TRUE.equals(conditional)) {
            responses.put("304", Map.of("description", "What the ETag stands for is still right"));
        }
        if (route.permission() != Permission.NONE) {
            responses.put("401", reference("responses", "Problem"));
            responses.put("403", reference("responses", "Problem"));
        }
        if (route.path().contains("{")) {
            responses.put("404", reference("responses", "Problem"));
        }
        if (body != null) {
            List.of("400", "413", "422").forEach(code -> responses.put(code, reference("responses", "Problem")));
        }
        if (also != null) {
            also.forEach((code, shape) -> responses.put(String.valueOf(code), other(shape)));
        }
        responses.put("default", reference("responses", "Problem"));
        return responses;
    }

    private Map<String, Object> success(Shapes shapes) {
        var response = new LinkedHashMap<String, Object>();
        response.put("description", summary);
        if (answer != null) {
            response.put("content", content(answerType == null ? JSON : answerType, shapes.schema(answer)));
        }
        if (Boolean.TRUE.equals(conditional)) {
            response.put("headers", Map.of("ETag", Map.of("schema", Map.of("type", "string"))));
        }
        return response;
    }

    private static Map<String, Object> other(String shape) {
        if (shape.equals("Problem")) {
            return reference("responses", "Problem");
        }
        var type = shape.equals("ImportReport") ? PROBLEM : JSON;
        return Map.of("description", shape, "content", content(type, Shapes.reference(shape)));
    }

    private static Map<String, Object> content(String type, Map<String, Object> schema) {
        return Map.of(type, Map.of("schema", schema));
    }

    private static Map<String, Object> reference(String section, String name) {
        return Map.of("$ref", "#/components/" + section + "/" + name);
    }
}
