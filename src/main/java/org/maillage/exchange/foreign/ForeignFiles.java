package org.maillage.exchange.foreign;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Recognises files of other programs by what is in them, whatever they are called. */
public final class ForeignFiles {
    private ForeignFiles() {}

    /** What a file has, when a program is known that writes such files. */
    public static Optional<Foreign> read(String file, byte[] bytes) {
        // Whatever takes two bytes for a sign: the signs of markup are there all the same.
        var text = new String(bytes, StandardCharsets.ISO_8859_1).replace("\0", "");
        var start = text.substring(0, Math.min(text.length(), 200)).replaceAll("^[^\\[{<\\w]*", "");
        if (start.startsWith("<")) {
            return text.contains("<gexf")
                    ? Optional.of(Gexf.read(file, bytes))
                    : text.contains("<graphml") ? Optional.of(Graphml.read(file, bytes)) : Optional.empty();
        }
        return start.startsWith("{") || start.startsWith("[") ? json(file, bytes) : Optional.empty();
    }

    private static Optional<Foreign> json(String file, byte[] bytes) {
        if (file.endsWith(".jsonl")) {
            return Optional.empty();
        }
        var root = JsonText.read(file, bytes);
        if (KumuJson.knows(root)) {
            return Optional.of(KumuJson.read(file, root));
        }
        if (Umap.knows(root)) {
            return Optional.of(Umap.read(file, root));
        }
        if (Geojson.knows(root)) {
            return Optional.of(Geojson.read(file, root));
        }
        return Gogocarto.knows(root) ? Optional.of(Gogocarto.read(file, root)) : Optional.empty();
    }
}
