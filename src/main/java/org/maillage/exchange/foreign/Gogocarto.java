package org.maillage.exchange.foreign;

import java.util.Map;
import java.util.Set;
import org.maillage.problem.Invalid;
import org.maillage.problem.Problem;
import tools.jackson.databind.JsonNode;

/** Reads the elements that GoGoCarto gives to whoever asks its interface. */
final class Gogocarto {
    /** How GoGoCarto keeps an element. */
    private static final Set<String> OWN = Set.of(
            "createdAt",
            "updatedAt",
            "status",
            "moderationState",
            "sourceKey",
            "searchScore",
            "optionValues",
            "isEditable",
            "images",
            "files");

    /** Read apart from the others. */
    private static final Set<String> APART =
            Set.of("id", "geo", "address", "categories", "categoriesFull", "latitude", "longitude", "lat", "lng");

    private Gogocarto() {}

    static boolean knows(JsonNode root) {
        var first = elements(root).path(0);
        return isCompact(root)
                || (first.isObject() && (first.has("geo") || first.has("taxonomy") || first.has("categories")));
    }

    static Foreign read(String file, JsonNode root) {
        if (isCompact(root)) {
            throw new Invalid(new Problem("foreign-compact", file, null, null, null, Map.of()));
        }
        var tables = new NetworkTables(file);
        var row = 0;
        for (var element : elements(root)) {
            tables.node(said(element, ++row));
            element.propertyNames().stream().filter(OWN::contains).forEach(tables::leave);
        }
        return tables.tables();
    }

    private static boolean isCompact(JsonNode root) {
        return "gogocompact".equals(root.path("ontology").asString(""));
    }

    private static JsonNode elements(JsonNode root) {
        return root.isArray() ? root : root.path("data");
    }

    private static Said said(JsonNode element, int row) {
        var id = JsonText.of(element.path("id"));
        var said = Said.at(row, id.isBlank() ? null : id);
        var place = element.has("geo") ? element.get("geo") : element;
        said.with("lat", JsonText.of(place.has("latitude") ? place.get("latitude") : place.path("lat")));
        said.with("lon", JsonText.of(place.has("longitude") ? place.get("longitude") : place.path("lng")));
        address(element.path("address"), said);
        var full = JsonText.of(element.path("categoriesFull"));
        said.with("tags", full.isBlank() ? JsonText.of(element.path("categories")) : full);
        element.propertyStream()
                .filter(property -> !OWN.contains(property.getKey()) && !APART.contains(property.getKey()))
                .forEach(property -> said.with(property.getKey(), JsonText.of(property.getValue())));
        return said;
    }

    private static void address(JsonNode address, Said said) {
        if (address.isObject()) {
            said.with("town", JsonText.of(address.path("addressLocality")));
            said.with("address", JsonText.of(address.path("streetAddress")));
            said.with("postalCode", JsonText.of(address.path("postalCode")));
        } else {
            said.with("address", JsonText.of(address));
        }
    }
}
