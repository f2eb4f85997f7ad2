package org.maillage.briefing;

import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How places in the world, or on the network, come onto the drawing. What lies far outside stands at its edge. */
record Frame(double left, double top, double across, double scale, double width, double height) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final double INSIDE = 0.03;
    /** How far beyond what is in view an outline is still drawn. */
    private static final double EDGE = 9;

    /**
     * The frame that shows all that is inside of the outline, or most of the spots where there is none.
     *
     * @param across by how much degrees from west to east are shorter than those from south to north
     */
    static Frame around(List<Spot> spots, @Nullable Path2D outline, double across, double width, double height) {
        var share = outline == null && across < 1 ? INSIDE : 0;
        var xs = spots.stream().mapToDouble(Spot::x).sorted().toArray();
        var ys = spots.stream().mapToDouble(Spot::y).sorted().toArray();
        var left = at(xs, share);
        var right = at(xs, 1 - share);
        var top = at(ys, share);
        var bottom = at(ys, 1 - share);
        if (outline != null) {
            var box = outline.getBounds2D();
            left = box.getMinX();
            right = box.getMaxX();
            top = box.getMinY();
            bottom = box.getMaxY();
        }
        var wide = Math.max(1e-6, (right - left) * across);
        var high = Math.max(1e-6, bottom - top);
        var scale = Math.min(width / wide, height / high);
        // A single spot stands in the middle.
        return new Frame(
                (left + right) / 2 - width / scale / 2 / across,
                (top + bottom) / 2 - height / scale / 2,
                across,
                scale,
                width,
                height);
    }

    private static double at(double[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.round(share * (sorted.length - 1))];
    }

    Point2D point(double x, double y) {
        return new Point2D.Double((x - left) * across * scale, (y - top) * scale);
    }

    /** Whether something there is in view. */
    boolean holds(Spot spot) {
        var point = point(spot.x(), spot.y());
        return new Rectangle2D.Double(0, 0, width, height).contains(point);
    }

    Spot placed(Spot spot) {
        var point = point(spot.x(), spot.y());
        return spot.at(Math.clamp(point.getX(), 0, width), Math.clamp(point.getY(), 0, height));
    }

    /** An outline on the drawing, as far as it is in view. */
    Path2D placed(Path2D outline) {
        var area = new Area(whole(outline));
        area.intersect(new Area(new Rectangle2D.Double(-EDGE, -EDGE, width + 2 * EDGE, height + 2 * EDGE)));
        return new Path2D.Double(area);
    }

    private Path2D whole(Path2D outline) {
        var placed = new Path2D.Double();
        var at = new double[6];
        for (var step = outline.getPathIterator(null); !step.isDone(); step.next()) {
            var kind = step.currentSegment(at);
            var point = point(at[0], at[1]);
            if (kind == PathIterator.SEG_MOVETO) {
                placed.moveTo(point.getX(), point.getY());
            } else if (kind == PathIterator.SEG_CLOSE) {
                placed.closePath();
            } else {
                placed.lineTo(point.getX(), point.getY());
            }
        }
        return placed;
    }

    /** The outline of a territory (a GeoJSON polygon or several), north up; null when there is none. */
    static @Nullable Path2D outline(@Nullable Object geoJson) {
        if (!(geoJson instanceof String text) || text.isBlank()) {
            return null;
        }
        var shape = JSON.readTree(text);
        var path = new Path2D.Double();
        var rings = new ArrayList<JsonNode>();
        var coordinates = shape.path("coordinates");
        if (shape.path("type").asString("").equals("MultiPolygon")) {
            coordinates.forEach(polygon -> polygon.forEach(rings::add));
        } else {
            coordinates.forEach(rings::add);
        }
        for (var ring : rings) {
            var first = true;
            for (var point : ring) {
                if (first) {
                    path.moveTo(point.get(0).asDouble(), -point.get(1).asDouble());
                } else {
                    path.lineTo(point.get(0).asDouble(), -point.get(1).asDouble());
                }
                first = false;
            }
            path.closePath();
        }
        return rings.isEmpty() ? null : path;
    }
}
