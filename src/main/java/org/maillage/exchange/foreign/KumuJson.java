package org.maillage.exchange.foreign;

import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Reads what Kumu calls a blueprint: written by hand, or the backup that Kumu writes of a project. */
final class KumuJson {
    /** What a backup says of its own making. */
    private static final Set<String> OWN =
            Set.of("_metadata", "created_at", "updated_at", "createdAt", "updatedAt", "position", "style");

    /** Read apart from the others. */
    private static final Set<String> APART = Set.of("_id", "id", "attributes");

    private KumuJson() {}

    static boolean knows(JsonNode root) {
        return root.path("elements").isArray() && !root.has("layers");
    }

    static Foreign read(String file, JsonNode root) {
        var tables = new NetworkTables(file);
        var row = 0;
        for (var element : root.path("elements")) {
            tables.node(said(element, ++row));
            element.propertyNames().stream().filter(OWN::contains).forEach(tables::leave);
        }
        row = 0;
        for (var connection : root.path("connections")) {
            var said = said(connection, ++row);
            if ("directed".equals(said.values().remove("direction"))) {
                said.with("directed", "true");
            }
            var from = end(said, connection, "from");
            tables.edge(said, from, end(said, connection, "to"));
        }
        if (!root.path("loops").isEmpty()) {
            tables.remark("foreign-loops", 0, String.valueOf(root.get("loops").size()));
        }
        tables.addNamed();
        return tables.tables();
    }

    private static Said said(JsonNode item, int row) {
        var id = JsonText.of(item.has("_id") ? item.get("_id") : item.path("id"));
        var said = Said.at(row, id.isBlank() ? null : id);
        item.propertyStream()
                .filter(property -> !OWN.contains(property.getKey()) && !APART.contains(property.getKey()))
                .forEach(property -> said.with(property.getKey(), JsonText.of(property.getValue())));
        item.path("attributes")
                .propertyStream()
                .forEach(property -> said.with(property.getKey(), JsonText.of(property.getValue())));
        return said;
    }

    private static String end(Said said, JsonNode connection, String name) {
        said.values().remove(name);
        return JsonText.of(connection.path(name));
    }
}
