package org.maillage.exchange.foreign;

import tools.jackson.databind.JsonNode;

/** Reads the file that uMap keeps a map in: layers of features, with how they are drawn. */
final class Umap {
    private Umap() {}

    static boolean knows(JsonNode root) {
        return "umap".equals(root.path("type").asString(""))
                && root.path("layers").isArray();
    }

    static Foreign read(String file, JsonNode root) {
        var tables = new NetworkTables(file);
        var row = 0;
        for (var layer : root.get("layers")) {
            var options = layer.has("_umap_options") ? layer.get("_umap_options") : layer.path("_storage");
            var name = JsonText.of(options.has("name") ? options.get("name") : layer.path("name"));
            if (options.path("remoteData").has("url") && layer.path("features").isEmpty()) {
                tables.remark("foreign-remote", 0, name);
            }
            row = Geojson.features(layer, name, row, tables);
        }
        return tables.tables();
    }
}
