package org.maillage.exchange;

import java.nio.charset.StandardCharsets;

/** How a file is packed that was sent: its content says it, whatever its name does. */
enum Packing {
    WORKBOOK,
    OPEN_DOCUMENT,
    ZIP,
    /** Markup or JSON, not packed at all. */
    TEXT;

    private static final int BEGINNING = 200;

    /** Names within a zip are in plain letters, a document's own kind too. */
    static Packing of(String name, byte[] bytes) {
        var content = new String(bytes, StandardCharsets.ISO_8859_1);
        if (content.startsWith("PK")) {
            if (name.endsWith(".zip")) {
                return ZIP;
            }
            if (content.contains("xl/workbook.xml")) {
                return WORKBOOK;
            }
            if (content.contains("mimetypeapplication/vnd.oasis.opendocument.spreadsheet")) {
                return OPEN_DOCUMENT;
            }
        }
        if (name.endsWith(".xlsx") || name.endsWith(".ods")) {
            return name.endsWith(".ods") ? OPEN_DOCUMENT : WORKBOOK;
        }
        var beginning =
                content.substring(0, Math.min(content.length(), BEGINNING)).strip();
        return beginning.matches("(?s)[^\\w]{0,4}[<{\\[].*") ? TEXT : ZIP;
    }
}
