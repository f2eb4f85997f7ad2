package org.maillage.exchange.out;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;

/** What the XML parser of the JDK finds in a file: nodes and edges by id, each with all that is said of it as text. */
record ReadNetwork(Map<String, Map<String, String>> nodes, Map<String, Map<String, String>> edges) {
    static ReadNetwork gexf(byte[] file) {
        return read(file, (element, values) -> {
            each(element, "attvalue", value -> values.put(value.getAttribute("for"), value.getAttribute("value")));
            each(element, "viz:position", place -> {
                values.put("x", place.getAttribute("x"));
                values.put("y", place.getAttribute("y"));
            });
            each(element, "viz:size", size -> values.put("size", size.getAttribute("value")));
            each(element, "viz:color", colour -> {
                for (var part : new String[] {"r", "g", "b"}) {
                    values.put(part, colour.getAttribute(part));
                }
            });
            values.put("label", element.getAttribute("label"));
            if (element.getTagName().equals("edge")) {
                values.put("directed", String.valueOf("directed".equals(element.getAttribute("type"))));
            }
        });
    }

    static ReadNetwork graphml(byte[] file) {
        return read(file, (element, values) -> {
            each(element, "data", data -> {
                var key = data.getAttribute("key");
                values.put(key.substring(key.indexOf('_') + 1), data.getTextContent());
            });
            if (element.getTagName().equals("edge")) {
                values.put("directed", element.getAttribute("directed"));
            }
        });
    }

    private interface Teller {
        void tell(Element element, Map<String, String> values);
    }

    private static ReadNetwork read(byte[] file, Teller teller) {
        try {
            var document = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(file))
                    .getDocumentElement();
            var read = new ReadNetwork(new TreeMap<>(), new TreeMap<>());
            for (var kind : Map.of("node", read.nodes, "edge", read.edges).entrySet()) {
                each(document, kind.getKey(), element -> {
                    var values = new HashMap<String, String>();
                    teller.tell(element, values);
                    if (kind.getKey().equals("edge")) {
                        values.put("from", element.getAttribute("source"));
                        values.put("to", element.getAttribute("target"));
                    }
                    if (kind.getValue().put(element.getAttribute("id"), values) != null) {
                        throw new AssertionError("Twice: " + element.getAttribute("id"));
                    }
                });
            }
            return read;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static void each(Element parent, String name, Consumer<Element> reader) {
        var found = parent.getElementsByTagName(name);
        for (var i = 0; i < found.getLength(); i++) {
            reader.accept((Element) found.item(i));
        }
    }
}
