package org.maillage.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes a paper for word processors (ECMA-376): headings are styles, tables are tables, and a picture is a vector beside
 * the same picture in dots for programs that know no SVG.
 */
public final class WordPaper {
    private static final double DOTS_PER_POINT = 2.5;
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Paper paper;
    private final List<Block.Picture> pictures;

    private WordPaper(Paper paper) {
        this.paper = paper;
        this.pictures = paper.blocks().stream()
                .filter(Block.Picture.class::isInstance)
                .map(Block.Picture.class::cast)
                .toList();
    }

    public static byte[] of(Paper paper) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            new WordPaper(paper).write(zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private void write(ZipOutputStream zip) throws IOException, XMLStreamException {
        part(zip, "[Content_Types].xml", HtmlPaper.resource("word-types.xml"));
        part(zip, "_rels/.rels", HtmlPaper.resource("word-package.xml"));
        part(zip, "word/styles.xml", HtmlPaper.resource("word-styles.xml").replace("LANGUAGE", language()));
        part(zip, "word/numbering.xml", HtmlPaper.resource("word-numbering.xml"));
        part(zip, "word/_rels/document.xml.rels", relations());
        part(zip, "docProps/core.xml", properties());
        zip.putNextEntry(new ZipEntry("word/document.xml"));
        Writer text = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
        new WordText(paper, writer(text)).write();
        text.flush();
        zip.closeEntry();
        for (var i = 0; i < pictures.size(); i++) {
            var picture = pictures.get(i);
            var svg = new StringWriter();
            Svg.write(writer(svg), picture.drawing(), picture.description());
            part(zip, "word/media/picture" + i + ".svg", svg.toString());
            zip.putNextEntry(new ZipEntry("word/media/picture" + i + ".png"));
            zip.write(picture.drawing().png(DOTS_PER_POINT));
            zip.closeEntry();
        }
    }

    private String language() {
        return paper.language().equals("en") ? "en-GB" : "fr-FR";
    }

    private String relations() throws XMLStreamException {
        var text = new StringWriter();
        var out = writer(text);
        out.writeStartElement("Relationships");
        out.writeDefaultNamespace(RELATIONS);
        relation(out, "styles", "styles", "styles.xml");
        relation(out, "numbering", "numbering", "numbering.xml");
        for (var i = 0; i < pictures.size(); i++) {
            relation(out, "png" + i, "image", "media/picture" + i + ".png");
            relation(out, "svg" + i, "image", "media/picture" + i + ".svg");
        }
        out.writeEndElement();
        out.flush();
        return text.toString();
    }

    private static void relation(XMLStreamWriter out, String id, String type, String target) throws XMLStreamException {
        out.writeEmptyElement("Relationship");
        out.writeAttribute("Id", id);
        out.writeAttribute("Type", OFFICE + type);
        out.writeAttribute("Target", target);
    }

    private String properties() throws XMLStreamException {
        var text = new StringWriter();
        var out = writer(text);
        out.writeStartElement("cp:coreProperties");
        out.writeNamespace("cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties");
        out.writeNamespace("dc", "http://purl.org/dc/elements/1.1/");
        for (var property : List.of(
                List.of("dc:title", paper.title()),
                List.of("dc:subject", paper.description()),
                List.of("dc:language", language()))) {
            out.writeStartElement(property.getFirst());
            out.writeCharacters(property.getLast());
            out.writeEndElement();
        }
        out.writeEndElement();
        out.flush();
        return text.toString();
    }

    private static XMLStreamWriter writer(Writer to) throws XMLStreamException {
        return XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(to);
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
