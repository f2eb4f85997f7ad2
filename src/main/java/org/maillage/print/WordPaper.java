package org.maillage.print;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;

/**
 * Writes a paper for word processors (ECMA-376): headings are styles, tables are tables, and a picture is a vector beside
 * the same picture in dots for programs that know no SVG.
 */
public final class WordPaper {
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
        try {
            return new WordPaper(paper).written();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] written() throws XMLStreamException {
        var file = new OfficeFile();
        var language = OfficeFile.language(paper.language());
        file.part("[Content_Types].xml", HtmlPaper.resource("word-types.xml"));
        file.part("_rels/.rels", HtmlPaper.resource("word-package.xml"));
        file.part("word/styles.xml", HtmlPaper.resource("word-styles.xml").replace("LANGUAGE", language));
        file.part("word/numbering.xml", HtmlPaper.resource("word-numbering.xml"));
        file.relations("word/_rels/document.xml.rels", relations());
        file.properties(paper.title(), paper.description(), language);
        var text = new StringWriter();
        new WordText(paper, XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text)).write();
        file.part("word/document.xml", text.toString());
        for (var i = 0; i < pictures.size(); i++) {
            var picture = pictures.get(i);
            file.part("word/media/picture" + i + ".svg", Svg.of(picture.drawing(), picture.description()));
            file.part("word/media/picture" + i + ".png", picture.drawing().png(OfficeFile.DOTS_PER_POINT));
        }
        return file.written();
    }

    private List<OfficeFile.Relation> relations() {
        var relations = new ArrayList<OfficeFile.Relation>();
        relations.add(OfficeFile.Relation.of("styles", "styles", "styles.xml"));
        relations.add(OfficeFile.Relation.of("numbering", "numbering", "numbering.xml"));
        for (var i = 0; i < pictures.size(); i++) {
            relations.add(OfficeFile.Relation.of("png" + i, "image", "media/picture" + i + ".png"));
            relations.add(OfficeFile.Relation.of("svg" + i, "image", "media/picture" + i + ".svg"));
        }
        return relations;
    }
}
