package org.maillage.exchange.out;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes GEXF 1.3 (gexf.net), with the places, sizes and colours that Gephi opens it with. */
final class GexfFile {
    private static final String NAMESPACE = "http://gexf.net/1.3";

    private GexfFile() {}

    static void write(Drawn drawn, OutputStream out) throws IOException {
        try (var xml = new XmlWriter(out)) {
            xml.begin("gexf", "xmlns", NAMESPACE, "xmlns:viz", NAMESPACE + "/viz", "version", "1.3");
            xml.begin("meta", "lastmodifieddate", drawn.day());
            xml.begin("creator").text("Maillage").end();
            xml.begin("title").text(drawn.name()).end();
            xml.end();
            // No defaultedgetype: Gephi leaves out every edge that is not of the type stated for all.
            xml.begin("graph", "mode", "static");
            declare(xml, "node", Attribute.OF_ACTORS);
            declare(xml, "edge", Attribute.OF_RELATIONS);
            xml.begin("nodes");
            for (var node : drawn.nodes()) {
                node(xml, node);
            }
            xml.end();
            xml.begin("edges");
            for (var edge : drawn.edges()) {
                edge(xml, edge);
            }
        }
    }

    private static void declare(XmlWriter xml, String of, List<Attribute> attributes) throws IOException {
        xml.begin("attributes", "class", of, "mode", "static");
        for (var attribute : attributes) {
            xml.empty(
                    "attribute",
                    "id",
                    attribute.name(),
                    "title",
                    attribute.name(),
                    "type",
                    attribute.type().toString());
        }
        xml.end();
    }

    private static void node(XmlWriter xml, Drawn.Node node) throws IOException {
        xml.begin("node", "id", node.id(), "label", node.label());
        values(xml, Attribute.OF_ACTORS, node.values());
        xml.empty("viz:size", "value", number(node.size()));
        xml.empty("viz:position", "x", number(node.x()), "y", number(node.y()), "z", "0");
        colour(xml, node.colour());
        xml.end();
    }

    private static void edge(XmlWriter xml, Drawn.Edge edge) throws IOException {
        // Programs join edges between the same nodes unless they are of different kinds.
        var kind = Stream.of("mission", "campaign", "object")
                .map(edge.values()::get)
                .filter(value -> value != null)
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
        xml.begin(
                "edge",
                "id",
                edge.id(),
                "source",
                edge.from(),
                "target",
                edge.to(),
                "type",
                edge.directed() ? "directed" : "undirected",
                "kind",
                kind,
                "label",
                edge.label());
        values(xml, Attribute.OF_RELATIONS, edge.values());
        colour(xml, edge.colour());
        xml.end();
    }

    private static void values(XmlWriter xml, List<Attribute> attributes, Map<String, Object> values)
            throws IOException {
        xml.begin("attvalues");
        for (var attribute : attributes) {
            var value = attribute.in(values);
            if (value.isPresent()) {
                xml.empty("attvalue", "for", attribute.name(), "value", value.get());
            }
        }
        xml.end();
    }

    private static void colour(XmlWriter xml, Colour colour) throws IOException {
        xml.empty(
                "viz:color",
                "r",
                String.valueOf(colour.red()),
                "g",
                String.valueOf(colour.green()),
                "b",
                String.valueOf(colour.blue()));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
