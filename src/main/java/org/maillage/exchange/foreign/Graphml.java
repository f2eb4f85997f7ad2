package org.maillage.exchange.foreign;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** Reads GraphML (graphml.graphdrawing.org), as Gephi, yEd, networkx and igraph write it. */
final class Graphml {
    private final NetworkTables tables;
    private final Map<String, Key> keys = new HashMap<>();
    private boolean directed;

    private record Key(String name, String of, String otherwise) {
        boolean isOf(String element) {
            return of.equals(element) || of.equals("all");
        }
    }

    private Graphml(NetworkTables tables) {
        this.tables = tables;
    }

    static Foreign read(String file, byte[] bytes) {
        return NetworkXml.read(file, bytes, tables -> new Graphml(tables)::element);
    }

    private void element(SafeXml xml) throws XMLStreamException {
        switch (xml.name()) {
            case "key" -> key(xml);
            case "graph" -> directed = "directed".equals(xml.attribute("edgedefault"));
            case "node" -> node(xml);
            case "edge" -> edge(xml);
            case "hyperedge" -> tables.remark("foreign-hyperedge", xml.line(), null);
            default -> {
                // What is said of the graph as a whole.
            }
        }
    }

    private void key(SafeXml xml) throws XMLStreamException {
        var id = xml.attribute("id", "");
        var name = xml.attribute("attr.name", id);
        var of = xml.attribute("for", "all");
        var otherwise = "";
        while (!xml.ends("key") && xml.advance()) {
            if (xml.begins("default")) {
                otherwise = xml.text();
            }
        }
        keys.put(id, new Key(name, of, otherwise));
    }

    private void node(SafeXml xml) throws XMLStreamException {
        var said = Said.at(xml.line(), xml.attribute("id"));
        data(xml, "node", said);
        tables.node(said);
    }

    private void edge(SafeXml xml) throws XMLStreamException {
        var said = Said.at(xml.line(), xml.attribute("id"));
        var from = xml.attribute("source", "");
        var to = xml.attribute("target", "");
        if ("true".equals(xml.attribute("directed", String.valueOf(directed)))) {
            said.with("directed", "true");
        }
        data(xml, "edge", said);
        tables.edge(said, from, to);
    }

    private void data(SafeXml xml, String of, Said said) throws XMLStreamException {
        var told = new HashSet<String>();
        xml.advance();
        while (!xml.ends(of)) {
            if (xml.begins("data")) {
                var id = xml.attribute("key", "");
                told.add(id);
                var key = keys.get(id);
                datum(xml, key == null ? id : key.name(), said);
            } else if (xml.begins("node")) {
                node(xml);
            } else if (xml.begins("edge")) {
                edge(xml);
            }
            xml.advance();
        }
        keys.forEach((id, key) -> {
            if (key.isOf(of) && !told.contains(id)) {
                said.with(key.name(), key.otherwise());
            }
        });
    }

    /** The text of a datum. Programs that draw put elements there instead, and what they write on a node into one of them. */
    private static void datum(SafeXml xml, String name, Said said) throws XMLStreamException {
        var text = xml.text();
        if (xml.ends("data")) {
            said.with(name, text);
            return;
        }
        do {
            if (xml.begins("NodeLabel") || xml.begins("EdgeLabel")) {
                said.with("label", xml.text());
            } else if (!xml.ends("data")) {
                xml.advance();
            }
        } while (!xml.ends("data"));
    }
}
