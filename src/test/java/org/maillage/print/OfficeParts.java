package org.maillage.print;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A file of an office program, taken apart as such programs do. */
public record OfficeParts(Map<String, byte[]> parts) {
    public static OfficeParts of(byte[] zip) throws Exception {
        var parts = new TreeMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                assertThat(parts.put(entry.getName(), in.readAllBytes()))
                        .as("a second %s", entry.getName())
                        .isNull();
            }
        }
        return new OfficeParts(parts);
    }

    /** Those of a kind, by their number. */
    public List<Element> all(String prefix) throws Exception {
        var found = new TreeMap<Integer, Element>();
        for (var name : parts.keySet()) {
            if (name.startsWith(prefix) && name.endsWith(".xml")) {
                var number = name.substring(prefix.length(), name.length() - 4);
                found.put(Integer.parseInt(number), read(name).getDocumentElement());
            }
        }
        return List.copyOf(found.values());
    }

    public Document read(String name) throws Exception {
        var reader = DocumentBuilderFactory.newInstance();
        reader.setNamespaceAware(true);
        return reader.newDocumentBuilder().parse(new ByteArrayInputStream(parts.get(name)));
    }

    /** All that is written in it, whatever the part. */
    public String text() {
        var text = new StringBuilder();
        parts.forEach((name, content) -> text.append(name).append('\n').append(new String(content, UTF_8)));
        return text.toString();
    }

    /** Every part is well-formed and has a type, what they point at is there, and none is left that nothing points at. */
    public void areSound() throws Exception {
        var types = read("[Content_Types].xml");
        var known = new HashSet<String>();
        elements(types.getDocumentElement(), "Override")
                .forEach(part -> known.add(part.getAttribute("PartName").substring(1)));
        assertThat(parts.keySet()).containsAll(known);
        var defaults = elements(types.getDocumentElement(), "Default").stream()
                .map(type -> type.getAttribute("Extension"))
                .filter(extension -> !extension.equals("xml"))
                .toList();
        var reached = new HashSet<>(Set.of("[Content_Types].xml"));
        for (var name : parts.keySet()) {
            if (name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".svg")) {
                read(name);
            }
            if (name.endsWith(".rels")) {
                reached.add(name);
                reached.addAll(targets(name));
            } else if (!name.startsWith("[")) {
                assertThat(known.contains(name) || defaults.stream().anyMatch(end -> name.endsWith("." + end)))
                        .as("a type for %s", name)
                        .isTrue();
            }
        }
        assertThat(reached).containsExactlyInAnyOrderElementsOf(parts.keySet());
    }

    private List<String> targets(String relations) throws Exception {
        var folder = relations.replaceFirst("_rels/[^/]+$", "");
        var owner = folder + relations.replaceFirst(".*_rels/", "").replaceFirst("\\.rels$", "");
        var targets = new ArrayList<String>();
        for (var relation : elements(read(relations).getDocumentElement(), "Relationship")) {
            if (!relation.getAttribute("TargetMode").equals("External")) {
                targets.add(URI.create("/" + folder)
                        .resolve(relation.getAttribute("Target"))
                        .toString()
                        .substring(1));
            }
            if (!owner.isEmpty()) {
                assertThat(new String(parts.get(owner), UTF_8))
                        .as("%s names what it points at", owner)
                        .containsAnyOf(
                                "=\"" + relation.getAttribute("Id") + "\"",
                                // These are found by their type.
                                relation.getAttribute("Type").replaceFirst(".*/(theme|slideLayout|slideMaster)", "<"),
                                relation.getAttribute("Type").replaceFirst(".*/(notesSlide|notesMaster|slide)$", "<"));
            }
        }
        assertThat(parts.keySet()).as(relations).containsAll(targets);
        return targets;
    }

    /** The elements of a name below another. */
    public static List<Element> elements(Element below, String name) {
        var found = new ArrayList<Element>();
        var all = below.getElementsByTagName(name);
        for (var i = 0; i < all.getLength(); i++) {
            found.add((Element) all.item(i));
        }
        return found;
    }
}
