package org.maillage.graph;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * One Cypher file: its name is its path below {@code cypher/} without the ending, for instance {@code relation/retain}.
 *
 * @param header what stands in the comment block that opens the file, without the comment marks; empty when there is none
 * @param text the whole file, as sent to the database
 */
public record CypherFile(String name, String header, String text) {
    /** The same for the same text, whatever the line ends. */
    public long checksum() {
        var crc = new CRC32();
        crc.update(text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8));
        return crc.getValue();
    }

    /** Whether a statement stands below the header. */
    public boolean asks() {
        return !text.substring(headerEnd()).isBlank();
    }

    /** The header of this file over the statement of another. */
    public CypherFile reading(CypherFile other) {
        return new CypherFile(name, header, text.substring(0, headerEnd()) + "\n" + other.text());
    }

    private int headerEnd() {
        return header.isEmpty() ? 0 : text.indexOf("*/") + 2;
    }

    static CypherFile parse(String name, String text) {
        var trimmed = text.stripLeading();
        if (!trimmed.startsWith("/*")) {
            return new CypherFile(name, "", text);
        }
        var end = trimmed.indexOf("*/");
        if (end < 0) {
            throw new UnreadableCypher(name, UnreadableCypher.Reason.OPEN_COMMENT);
        }
        return new CypherFile(name, trimmed.substring(2, end), text);
    }
}
