package org.maillage.exchange.out;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes GraphML (graphml.graphdrawing.org). The format knows nothing of places and colours: they are attributes of the
 * names by which Gephi, and whoever reads as Gephi does, takes them for such.
 */
final class GraphmlFile {
    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

    private final XmlWriter xml;

    private GraphmlFile(XmlWriter xml) {
        this.xml = xml;
    }

    static void write(Drawn drawn, OutputStream out) throws IOException {
        try (var xml = new XmlWriter(out)) {
            new GraphmlFile(xml).write(drawn);
        }
    }

    private void write(Drawn drawn) throws IOException {
        xml.begin("graphml", "xmlns", NAMESPACE);
        declare("node", "label", "string");
        for (var name : List.of("x", "y", "size")) {
            declare("node", name, "double");
        }
        declareColour("node");
        declare("node", Attribute.OF_ACTORS);
        declare("edge", "label", "string");
        declareColour("edge");
        declare("edge", Attribute.OF_RELATIONS);
        xml.begin("graph", "id", drawn.territory(), "edgedefault", "undirected");
        for (var node : drawn.nodes()) {
            node(node);
        }
        for (var edge : drawn.edges()) {
            edge(edge);
        }
    }

    private void declare(String of, List<Attribute> attributes) throws IOException {
        for (var attribute : attributes) {
            declare(of, attribute.name(), attribute.type().toString());
        }
    }

    private void declareColour(String of) throws IOException {
        for (var part : List.of("r", "g", "b")) {
            declare(of, part, "int");
        }
    }

    private void declare(String of, String name, String type) throws IOException {
        xml.empty("key", "id", of + "_" + name, "for", of, "attr.name", name, "attr.type", type);
    }

    private void node(Drawn.Node node) throws IOException {
        xml.begin("node", "id", node.id());
        var drawn = new LinkedHashMap<String, String>();
        drawn.put("label", node.label());
        drawn.put("x", number(node.x()));
        drawn.put("y", number(node.y()));
        drawn.put("size", number(node.size()));
        data("node", drawn, node.colour());
        data("node", Attribute.OF_ACTORS, node.values());
        xml.end();
    }

    private void edge(Drawn.Edge edge) throws IOException {
        var directed = String.valueOf(edge.directed());
        xml.begin("edge", "id", edge.id(), "source", edge.from(), "target", edge.to(), "directed", directed);
        data("edge", Map.of("label", edge.label()), edge.colour());
        data("edge", Attribute.OF_RELATIONS, edge.values());
        xml.end();
    }

    private void data(String of, Map<String, String> values, Colour colour) throws IOException {
        for (var value : values.entrySet()) {
            data(of, value.getKey(), value.getValue());
        }
        data(of, "r", String.valueOf(colour.red()));
        data(of, "g", String.valueOf(colour.green()));
        data(of, "b", String.valueOf(colour.blue()));
    }

    private void data(String of, List<Attribute> attributes, Map<String, Object> values) throws IOException {
        for (var attribute : attributes) {
            var value = attribute.in(values);
            if (value.isPresent()) {
                data(of, attribute.name(), value.get());
            }
        }
    }

    private void data(String of, String name, String value) throws IOException {
        xml.begin("data", "key", of + "_" + name).text(value).end();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
