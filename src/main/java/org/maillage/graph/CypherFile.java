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
