package org.maillage.exchange.foreign;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** Reads GEXF 1.1 to 1.3 (gexf.net), as Gephi writes it. */
final class Gexf {
    private final NetworkTables tables;
    private final Map<String, String> titles = new HashMap<>();
    private String attributesOf = "node";
    private boolean directed;

    private Gexf(NetworkTables tables) {
        this.tables = tables;
    }

    static Foreign read(String file, byte[] bytes) {
        return NetworkXml.read(file, bytes, tables -> new Gexf(tables)::element);
    }

    private void element(SafeXml xml) throws XMLStreamException {
        switch (xml.name()) {
            case "graph" -> directed = "directed".equals(xml.attribute("defaultedgetype"));
            case "attributes" -> attributesOf = xml.attribute("class", "node");
            case "attribute" -> {
                var id = xml.attribute("id", "");
                titles.put(attributesOf + id, xml.attribute("title", id));
            }
            case "node" -> node(xml);
            case "edge" -> edge(xml);
            default -> {
                // What is drawn and who drew it.
            }
        }
    }

    private void node(SafeXml xml) throws XMLStreamException {
        var said = Said.at(xml.line(), xml.attribute("id")).with("label", xml.attribute("label"));
        values(xml, "node", said);
        tables.node(said);
    }

    private void edge(SafeXml xml) throws XMLStreamException {
        var said = Said.at(xml.line(), xml.attribute("id"));
        var from = xml.attribute("source", "");
        var to = xml.attribute("target", "");
        var label = xml.attribute("label");
        if ("directed".equals(xml.attribute("type", directed ? "directed" : ""))) {
            said.with("directed", "true");
        }
        for (var time : new String[] {"start", "end"}) {
            said.with(time, xml.attribute(time));
        }
        values(xml, "edge", said);
        said.with("label", label);
        tables.edge(said, from, to);
    }

    /** The values within an element, up to its end; nodes within a node stand for themselves. */
    private void values(SafeXml xml, String of, Said said) throws XMLStreamException {
        while (xml.advance() && !xml.ends(of)) {
            if (xml.begins("attvalue")) {
                var id = xml.attribute("for", xml.attribute("id", ""));
                said.with(titles.getOrDefault(of + id, id), xml.attribute("value"));
            } else if (xml.begins("node")) {
                node(xml);
            }
        }
    }
}
