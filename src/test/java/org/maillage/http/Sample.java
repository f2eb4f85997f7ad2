package org.maillage.http;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.testing.Client;
import tools.jackson.databind.json.JsonMapper;

/**
 * One request to a route and the status it must answer.
 *
 * @param route as {@code GET /health/live}
 * @param path the address that is called
 * @param body to the letter; null for none
 * @param named the fields that the answer must name as wrong
 */
record Sample(String route, String path, @Nullable String body, int status, List<String> named) {
    static final String ACTORS = "id,name\neve,Ève\n";

    static Sample asking(String route, String path, int status, String... named) {
        return new Sample(route, path, null, status, List.of(named));
    }

    static Sample sending(String body, String route, String path, int status, String... named) {
        return new Sample(route, path, body, status, List.of(named));
    }

    boolean inTerritory() {
        return route.contains("{territory}");
    }

    /** The same request to another territory. */
    Sample in(String territory) {
        return new Sample(
                route, path.replaceFirst("/territories/[^/?]+", "/territories/" + territory), body, status, named);
    }

    HttpResponse<String> by(Client client) {
        if (route.startsWith("GET")) {
            return client.get(path);
        }
        if (route.contains("/import") && body != null) {
            var boundary = UUID.randomUUID().toString();
            var type = "multipart/form-data; boundary=" + boundary;
            return client.with("Content-Type", type).postText(path, body.replace("BOUNDARY", boundary));
        }
        return client.with("Content-Type", "application/json").postText(path, body == null ? "" : body);
    }

    /** A form with one file, as a browser sends it. */
    static String form(String field, String file, String content) {
        return "--BOUNDARY\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"" + file
                + "\"\r\nContent-Type: text/csv\r\n\r\n" + content + "\r\n--BOUNDARY--\r\n";
    }

    static String json(Object... namesAndValues) {
        var object = new LinkedHashMap<String, Object>();
        for (var i = 0; i < namesAndValues.length; i += 2) {
            object.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return new JsonMapper().writeValueAsString(Map.copyOf(object));
    }
}
