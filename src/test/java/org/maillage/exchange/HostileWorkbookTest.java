package org.maillage.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.testing.Client;
import org.maillage.testing.RunningApplication;

/** Workbooks that were made to fill the memory or to read what they should not are refused with a sentence. */
@ExtendWith(RunningApplication.class)
class HostileWorkbookTest {
    private static final String SPREADSHEET = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

    @Test
    void aSheetThatUnpacksToFarMoreThanItsFileIsRefused(Client client) throws IOException {
        var bomb = workbook("", "<sheetData>" + " ".repeat(80 << 20) + "</sheetData>");
        assertThat(bomb.length).isLessThan(1 << 20);
        var answer = client.in("en").importFile(client.newTerritory(), "a.xlsx", bomb, true);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("too-much-data", "contain too much");
    }

    @Test
    void wordsThatNameEachOtherAMillionTimesAreNotSpelledOut(Client client) throws IOException {
        var laughs = new StringBuilder("<!DOCTYPE sst [<!ENTITY a \"ha\">");
        for (var letter = 'b'; letter <= 'k'; letter++) {
            laughs.append("<!ENTITY ").append(letter).append(" \"");
            laughs.append(("&" + (char) (letter - 1) + ";").repeat(10)).append("\">");
        }
        var words =
                laughs + "]><sst " + SPREADSHEET + "><si><t>id</t></si><si><t>name</t></si><si><t>&k;</t></si></sst>";
        var answer = client.importFile(client.newTerritory(), "actors.xlsx", workbook(words, NAMES), true);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("xml-doctype", "actors.xlsx").doesNotContain("haha");
    }

    @Test
    void filesOfTheServerAreNotReadIntoWords(Client client) throws IOException {
        var words = "<!DOCTYPE sst [<!ENTITY f SYSTEM \"file:///etc/hostname\">]><sst " + SPREADSHEET
                + "><si><t>id</t></si><si><t>name</t></si><si><t>&f;</t></si></sst>";
        var answer = client.importFile(client.newTerritory(), "actors.xlsx", workbook(words, NAMES), true);
        var own = Files.readString(Path.of("/etc/hostname")).strip();
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("xml-doctype").doesNotContain(own);
    }

    @Test
    void anOpenDocumentThatDeclaresATypeIsRefusedByThatName(Client client) throws IOException {
        var content = "<!DOCTYPE d [<!ENTITY a \"ha\">]><office:document-content"
                + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\"/>";
        var answer = client.in("en")
                .importFile(client.newTerritory(), "acteurs.ods", OdsFile.of(content.getBytes(UTF_8)), true);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("xml-doctype", "acteurs.ods", "take this declaration away");
    }

    @Test
    void aCellFarOutToTheRightCostsNoRoomInEveryRow(Client client) throws IOException {
        var rows = new StringBuilder("<sheetData><row r=\"1\">")
                .append(cell("A1", "id"))
                .append(cell("B1", "name"))
                .append("</row>");
        for (var row = 2; row <= 30_000; row++) {
            rows.append("<row r=\"").append(row).append("\">").append(cell("A" + row, "a" + row));
            rows.append(cell("B" + row, "Acteur " + row));
            rows.append(cell("XFD" + row, "x")).append("</row>");
        }
        var answer = client.importFile(
                client.newTerritory(),
                "actors.xlsx",
                workbook("", rows.append("</sheetData>").toString()),
                true);
        assertThat(answer.body()).contains("29999");
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void aFewBytesThatStandForAThousandTimesAsManyCellsAreRefused(Client client) throws IOException {
        var headings = new StringBuilder("<sheetData><row r=\"1\">");
        for (var column = 1; column <= 16_000; column++) {
            headings.append("<c t=\"inlineStr\"><is><t>h").append(column).append("</t></is></c>");
        }
        headings.append("</row>");
        for (var row = 2; row <= 30_000; row++) {
            headings.append("<row r=\"").append(row).append("\">");
            headings.append(cell("A" + row, "a")).append("</row>");
        }
        refused(
                client,
                "actors.xlsx",
                workbook("", headings.append("</sheetData>").toString()));

        var row = OdsFile.cell("x").repeat(300);
        var table = "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\">"
                + "<table:table table:name=\"actors\"><table:table-row>" + row + "</table:table-row>"
                + "<table:table-row table:number-rows-repeated=\"100000\">" + row
                + "</table:table-row></table:table></office:document-content>";
        refused(client, "actors.ods", OdsFile.of(table.getBytes(UTF_8)));

        var lines = ",".repeat(999) + "id\n" + "a\n".repeat(6_000);
        refused(client, "actors.csv", lines.getBytes(UTF_8));
    }

    @Test
    void aWorkbookOfThousandsOfPartsIsRefused(Client client) throws IOException {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            for (var part = 0; part < 6_000; part++) {
                zip.putNextEntry(new ZipEntry("xl/media/" + part));
            }
        }
        refused(client, "actors.xlsx", file.toByteArray());
    }

    private static void refused(Client client, String name, byte[] file) {
        assertThat(file.length).isLessThan(1 << 20);
        var answer = client.in("en").importFile(client.newTerritory(), name, file, true);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("too-much-data", "contain too much");
    }

    /** An actor whose name is the third word. */
    private static final String NAMES = "<sheetData><row r=\"1\">" + word("A1", 0) + word("B1", 1)
            + "</row><row r=\"2\">" + cell("A2", "a") + word("B2", 2) + "</row></sheetData>";

    private static String word(String at, int number) {
        return "<c r=\"" + at + "\" t=\"s\"><v>" + number + "</v></c>";
    }

    private static String cell(String at, String text) {
        return "<c r=\"" + at + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    /** A workbook of one sheet, called actors. */
    private static byte[] workbook(String words, String sheet) throws IOException {
        var parts = new LinkedHashMap<String, String>();
        var main = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" "
                        + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + type("/xl/workbook.xml", main + "sheet.main+xml")
                        + type("/xl/worksheets/sheet1.xml", main + "worksheet+xml")
                        + type("/xl/sharedStrings.xml", main + "sharedStrings+xml") + "</Types>");
        parts.put(
                "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + relation("officeDocument", "xl/workbook.xml", 1) + "</Relationships>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + relation("worksheet", "worksheets/sheet1.xml", 1)
                        + relation("sharedStrings", "sharedStrings.xml", 2) + "</Relationships>");
        parts.put(
                "xl/workbook.xml",
                "<workbook " + SPREADSHEET
                        + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                        + "<sheets><sheet name=\"actors\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        parts.put("xl/sharedStrings.xml", words.isEmpty() ? "<sst " + SPREADSHEET + "/>" : words);
        parts.put("xl/worksheets/sheet1.xml", "<worksheet " + SPREADSHEET + ">" + sheet + "</worksheet>");
        return zipped(parts);
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
    }

    private static String relation(String type, String target, int number) {
        return "<Relationship Id=\"rId" + number
                + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type
                + "\" Target=\"" + target + "\"/>";
    }

    private static byte[] zipped(Map<String, String> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
