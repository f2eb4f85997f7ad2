package org.maillage.briefing;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.maillage.print.Mark;

/**
 * How relations and actors are drawn, as on the page: each nature with its colour and its pattern of line, each family of
 * actors with its shape, never by colour alone.
 */
record Looks(Map<String, Look> natures) {
    static final String INK = "#1b2430";
    static final String SOFT = "#4d5865";
    private static final String ACTOR = "#2f4257";
    private static final double REMAINS = 0.22;

    private static final Map<String, String> COLOURS = Map.of(
            "green", "#1b7f5c",
            "red", "#b3361e",
            "amber", "#8a5a00",
            "violet", "#5b4bb7",
            "grey", "#5f6b7a",
            "magenta", "#a23b7c",
            "blue", "#0f6f8f",
            "olive", "#6b6b00");
    private static final Map<String, List<Double>> DASHES = Map.of(
            "solid", List.of(),
            "double", List.of(),
            "dashes", List.of(5.5, 3.5),
            "dashdot", List.of(9.0, 3.0, 2.0, 3.0),
            "dots", List.of(0.1, 4.0),
            "long", List.of(11.0, 5.0),
            "ticks", List.of(2.0, 2.4));
    private static final Map<String, Look> SHIPPED = Map.of(
            "alliance", new Look("green", "solid"),
            "opposition", new Look("red", "dashes"),
            "negotiation", new Look("amber", "dashdot"),
            "interdependence", new Look("violet", "double"),
            "neutrality", new Look("grey", "dots"));

    /** In this order a territory's own natures take them. */
    private static final List<Look> OWN =
            List.of(new Look("magenta", "long"), new Look("blue", "ticks"), new Look("olive", "dashdot"));

    record Look(String colour, String pattern) {}

    static Looks of(List<Map<String, Object>> terms) {
        var natures = new LinkedHashMap<String, Look>();
        var own = 0;
        for (var term : terms) {
            if ("nature".equals(term.get("list"))) {
                var code = String.valueOf(term.get("code"));
                var usual = SHIPPED.containsKey(code) ? SHIPPED.get(code) : OWN.get(own++ % OWN.size());
                natures.put(code, chosen(term, usual));
            }
        }
        return new Looks(natures);
    }

    private static Look chosen(Map<String, Object> term, Look usual) {
        var colour = String.valueOf(term.get("colour"));
        var pattern = String.valueOf(term.get("pattern"));
        return new Look(
                COLOURS.containsKey(colour) ? colour : usual.colour(),
                DASHES.containsKey(pattern) ? pattern : usual.pattern());
    }

    /** A relation from one point to another. */
    List<Mark> line(String nature, Line2D along, double width) {
        var look = natures.getOrDefault(nature, new Look("grey", "long"));
        var colour = COLOURS.getOrDefault(look.colour(), SOFT);
        var marks = new ArrayList<Mark>();
        if (look.pattern().equals("double")) {
            marks.add(new Mark.Line(path(shifted(along, width * 1.1)), colour, width * 0.7, List.of()));
            marks.add(new Mark.Line(path(shifted(along, -width * 1.1)), colour, width * 0.7, List.of()));
            return marks;
        }
        var dash = DASHES.getOrDefault(look.pattern(), List.of());
        marks.add(new Mark.Line(path(along), colour, width, dash));
        if (look.pattern().equals("dashes")) {
            marks.add(new Mark.Line(path(across(along, width * 3)), colour, width * 1.3, List.of()));
        }
        return marks;
    }

    /** The same, stepping back: little of its colour remains on the white ground. */
    static Mark pale(Mark mark) {
        return switch (mark) {
            case Mark.Line line -> new Mark.Line(line.path(), pale(line.colour()), line.width(), line.dash());
            case Mark.Area area -> new Mark.Area(area.path(), pale(area.fill()), area.edge());
            case Mark.Word word -> word;
            case Mark.Dots dots -> dots;
        };
    }

    private static String pale(String colour) {
        var full = Color.decode(colour);
        var parts = new int[] {full.getRed(), full.getGreen(), full.getBlue()};
        for (var i = 0; i < parts.length; i++) {
            parts[i] = (int) Math.round(255 - (255 - parts[i]) * REMAINS);
        }
        return String.format(Locale.ROOT, "#%02x%02x%02x", parts[0], parts[1], parts[2]);
    }

    /** An actor of a family; hollow where its place is only a guess. */
    static Mark sign(String sphere, double x, double y, double radius, boolean hollow) {
        var shape = new Path2D.Double();
        switch (sphere) {
            case "public" -> polygon(shape, 4, Math.PI / 4, 1.18);
            case "company" -> polygon(shape, 4, 0, 1.25);
            case "network" -> polygon(shape, 6, Math.PI / 6, 1.1);
            case "education" -> polygon(shape, 3, -Math.PI / 2, 1.3);
            default -> shape.append(new Ellipse2D.Double(-1, -1, 2, 2), false);
        }
        var placed = AffineTransform.getTranslateInstance(x, y);
        placed.scale(radius, radius);
        shape.transform(placed);
        return new Mark.Area(shape, hollow ? "#ffffff" : ACTOR, hollow ? ACTOR : "#ffffff");
    }

    static Line2D shifted(Line2D line, double by) {
        var length = Math.max(1e-9, line.getP1().distance(line.getP2()));
        var x = -(line.getY2() - line.getY1()) / length * by;
        var y = (line.getX2() - line.getX1()) / length * by;
        return new Line2D.Double(line.getX1() + x, line.getY1() + y, line.getX2() + x, line.getY2() + y);
    }

    private static Line2D across(Line2D line, double half) {
        var length = Math.max(1e-9, line.getP1().distance(line.getP2()));
        var x = -(line.getY2() - line.getY1()) / length * half;
        var y = (line.getX2() - line.getX1()) / length * half;
        var middleX = (line.getX1() + line.getX2()) / 2;
        var middleY = (line.getY1() + line.getY2()) / 2;
        return new Line2D.Double(middleX - x, middleY - y, middleX + x, middleY + y);
    }

    private static Path2D path(Line2D line) {
        return new Path2D.Double(line);
    }

    private static void polygon(Path2D shape, int corners, double turned, double radius) {
        for (var corner = 0; corner < corners; corner++) {
            var angle = turned + 2 * Math.PI * corner / corners;
            if (corner == 0) {
                shape.moveTo(radius * Math.cos(angle), radius * Math.sin(angle));
            } else {
                shape.lineTo(radius * Math.cos(angle), radius * Math.sin(angle));
            }
        }
        shape.closePath();
    }
}
