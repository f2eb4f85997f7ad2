package org.maillage.geography;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.maillage.document.Author;
import org.maillage.graph.Tx;
import org.maillage.history.Edit;
import org.maillage.history.Rule;
import org.maillage.problem.Problem;
import org.maillage.territory.TerritoryKinds;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a territory puts below its map can be drawn: a perimeter in GeoJSON (RFC 7946), tiles by zoom, column and row. */
public final class BaseMapRules implements Rule {
    private static final Pattern TILES = Pattern.compile("(https?:/)?/\\S+(\\s.*)?", Pattern.DOTALL);
    private static final int CORNERS = 4;
    private static final JsonMapper JSON = new JsonMapper();

    @Override
    public List<Edit> prepare(Tx tx, Author author, String territory, List<Edit> edits, List<Problem> problems) {
        for (var edit : edits) {
            var document = edit.document();
            if (edit.kind().equals(TerritoryKinds.TERRITORY) && document != null) {
                var tiles = document.text("tiles");
                if (tiles != null && !isTiles(tiles)) {
                    problems.add(problem("tiles-address", edit, "tiles", tiles));
                }
                var outline = document.text("outline");
                if (outline != null && !isOutline(outline)) {
                    problems.add(problem("outline-not-geojson", edit, "outline", ""));
                }
            }
        }
        return edits;
    }

    static boolean isTiles(String tiles) {
        return TILES.matcher(tiles.strip()).matches()
                && Stream.of("{z}", "{x}", "{y}").allMatch(tiles.split("\\s", 2)[0]::contains);
    }

    static boolean isOutline(String outline) {
        try {
            var shape = JSON.readTree(outline);
            return hasShapes(shape)
                    && corners(shape).allMatch(BaseMapRules::onEarth)
                    && corners(shape).count() >= CORNERS;
        } catch (JacksonException e) {
            return false;
        }
    }

    private static boolean hasShapes(JsonNode shape) {
        return switch (shape.path("type").asString("")) {
            case "FeatureCollection" -> children(shape.path("features")).allMatch(BaseMapRules::hasShapes);
            case "Feature" -> hasShapes(shape.path("geometry"));
            case "Polygon", "MultiPolygon", "LineString", "MultiLineString" ->
                shape.path("coordinates").isArray();
            default -> false;
        };
    }

    /** Every position, however deep. */
    private static Stream<JsonNode> corners(JsonNode shape) {
        if (shape.isObject()) {
            return Stream.of("features", "geometry", "coordinates").flatMap(part -> corners(shape.path(part)));
        }
        return shape.isArray() && !shape.path(0).isContainer() && !shape.isEmpty()
                ? Stream.of(shape)
                : children(shape).flatMap(BaseMapRules::corners);
    }

    private static boolean onEarth(JsonNode position) {
        return position.path(0).isNumber()
                && position.path(1).isNumber()
                && Math.abs(position.path(0).asDouble()) <= 180
                && Math.abs(position.path(1).asDouble()) <= 90;
    }

    private static Stream<JsonNode> children(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false);
    }

    private static Problem problem(String code, Edit edit, String field, String value) {
        return Problem.of(code, field, value, Map.of(ENTITY, edit.key().toString()));
    }
}
