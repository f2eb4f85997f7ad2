package org.maillage.print;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The text of a paper in WordprocessingML. Lengths are in twentieths of a point; pictures in 12,700ths. */
final class WordText {
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private static final String A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String PIC = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    private static final String ASVG = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";
    private static final String IS_SVG = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";
    private static final int EMU = 12_700;
    private static final int WIDTH = 9_620;

    private final Paper paper;
    private final XMLStreamWriter out;
    private int pictures;

    WordText(Paper paper, XMLStreamWriter out) {
        this.paper = paper;
        this.out = out;
    }

    void write() throws XMLStreamException {
        out.writeStartDocument("UTF-8", "1.0");
        out.writeStartElement("w:document");
        out.writeNamespace("w", W);
        out.writeNamespace("r", R);
        out.writeNamespace("wp", WP);
        out.writeNamespace("a", A);
        out.writeNamespace("pic", PIC);
        out.writeNamespace("asvg", ASVG);
        out.writeStartElement("w:body");
        paragraph("Subtitle", paper.kind());
        paragraph("Title", paper.title());
        for (var line : paper.about()) {
            paragraph("About", line);
        }
        for (var block : paper.blocks()) {
            block(block);
        }
        page();
        out.writeEndElement();
        out.writeEndElement();
        out.writeEndDocument();
        out.flush();
    }

    private void block(Block block) throws XMLStreamException {
        switch (block) {
            case Block.Heading heading -> paragraph("Heading1", heading.text());
            case Block.Paragraph paragraph -> paragraph("Normal", paragraph.text());
            case Block.Remark remark -> paragraph("Remark", remark.text());
            case Block.Call call -> {
                paragraph("CallTitle", call.title());
                each("Call", call.lines());
            }
            case Block.Points points -> each("ListBullet", points.items());
            case Block.Figures figures ->
                table(
                        figures.figures().stream().map(Block.Figure::label).toList(),
                        List.of(figures.figures().stream()
                                .map(figure -> "**" + figure.number() + "**")
                                .toList()),
                        Integer.MAX_VALUE,
                        figures.name());
            case Block.Table table -> {
                paragraph("Caption", table.caption());
                table(table.head(), table.rows(), table.numbers(), table.caption());
            }
            case Block.Picture picture -> {
                picture(picture);
                if (picture.caption() != null) {
                    paragraph("Remark", picture.caption());
                }
            }
            case Block.Index index -> each("ListBullet", index.names());
        }
    }

    private void each(String style, List<String> texts) throws XMLStreamException {
        for (var text : texts) {
            paragraph(style, text);
        }
    }

    private void paragraph(String style, String text) throws XMLStreamException {
        paragraph(style, text, false);
    }

    private void paragraph(String style, String text, boolean isRight) throws XMLStreamException {
        out.writeStartElement("w:p");
        out.writeStartElement("w:pPr");
        value("w:pStyle", style);
        if (isRight) {
            value("w:jc", "right");
        }
        out.writeEndElement();
        for (var run : Strong.runs(text)) {
            out.writeStartElement("w:r");
            if (run.strong()) {
                out.writeStartElement("w:rPr");
                out.writeEmptyElement("w:b");
                out.writeEndElement();
            }
            out.writeStartElement("w:t");
            out.writeAttribute("xml:space", "preserve");
            out.writeCharacters(run.text());
            out.writeEndElement();
            out.writeEndElement();
        }
        out.writeEndElement();
    }

    private void table(List<String> head, List<List<String>> rows, int numbers, String name) throws XMLStreamException {
        out.writeStartElement("w:tbl");
        out.writeStartElement("w:tblPr");
        value("w:tblStyle", "Rows");
        out.writeEmptyElement("w:tblW");
        out.writeAttribute("w:w", "5000");
        out.writeAttribute("w:type", "pct");
        value("w:tblCaption", name);
        out.writeEndElement();
        out.writeStartElement("w:tblGrid");
        for (var i = 0; i < head.size(); i++) {
            out.writeEmptyElement("w:gridCol");
            out.writeAttribute("w:w", String.valueOf(WIDTH / head.size()));
        }
        out.writeEndElement();
        row(head, numbers, true);
        for (var row : rows) {
            row(row, numbers, false);
        }
        out.writeEndElement();
        paragraph("Remark", "");
    }

    private void row(List<String> cells, int numbers, boolean isHead) throws XMLStreamException {
        out.writeStartElement("w:tr");
        out.writeStartElement("w:trPr");
        out.writeEmptyElement("w:cantSplit");
        if (isHead) {
            out.writeEmptyElement("w:tblHeader");
        }
        out.writeEndElement();
        for (var i = 0; i < cells.size(); i++) {
            out.writeStartElement("w:tc");
            paragraph(isHead ? "TableHead" : "TableCell", cells.get(i), i >= numbers);
            out.writeEndElement();
        }
        out.writeEndElement();
    }

    private void picture(Block.Picture picture) throws XMLStreamException {
        var number = pictures++;
        var wide = String.valueOf(Math.round(picture.drawing().width() * EMU));
        var high = String.valueOf(Math.round(picture.drawing().height() * EMU));
        out.writeStartElement("w:p");
        out.writeStartElement("w:r");
        out.writeStartElement("w:drawing");
        out.writeStartElement("wp:inline");
        extent("wp:extent", wide, high);
        out.writeEmptyElement("wp:docPr");
        out.writeAttribute("id", String.valueOf(number + 1));
        out.writeAttribute("name", "picture" + number);
        out.writeAttribute("descr", picture.description());
        out.writeStartElement("a:graphic");
        out.writeStartElement("a:graphicData");
        out.writeAttribute("uri", PIC);
        out.writeStartElement("pic:pic");
        out.writeStartElement("pic:nvPicPr");
        out.writeEmptyElement("pic:cNvPr");
        out.writeAttribute("id", String.valueOf(number + 1));
        out.writeAttribute("name", "picture" + number);
        out.writeEmptyElement("pic:cNvPicPr");
        out.writeEndElement();
        fill(number);
        out.writeStartElement("pic:spPr");
        out.writeStartElement("a:xfrm");
        out.writeEmptyElement("a:off");
        out.writeAttribute("x", "0");
        out.writeAttribute("y", "0");
        extent("a:ext", wide, high);
        out.writeEndElement();
        out.writeStartElement("a:prstGeom");
        out.writeAttribute("prst", "rect");
        out.writeEndElement();
        for (var open = 0; open < 8; open++) {
            out.writeEndElement();
        }
    }

    /** The picture in dots, with the vector for programs that know it. */
    private void fill(int number) throws XMLStreamException {
        out.writeStartElement("pic:blipFill");
        out.writeStartElement("a:blip");
        out.writeAttribute("r:embed", "png" + number);
        out.writeStartElement("a:extLst");
        out.writeStartElement("a:ext");
        out.writeAttribute("uri", IS_SVG);
        out.writeEmptyElement("asvg:svgBlip");
        out.writeAttribute("r:embed", "svg" + number);
        out.writeEndElement();
        out.writeEndElement();
        out.writeEndElement();
        out.writeStartElement("a:stretch");
        out.writeEmptyElement("a:fillRect");
        out.writeEndElement();
        out.writeEndElement();
    }

    private void extent(String name, String wide, String high) throws XMLStreamException {
        out.writeEmptyElement(name);
        out.writeAttribute("cx", wide);
        out.writeAttribute("cy", high);
    }

    /** A4 with wide margins. */
    private void page() throws XMLStreamException {
        out.writeStartElement("w:sectPr");
        out.writeEmptyElement("w:pgSz");
        out.writeAttribute("w:w", "11906");
        out.writeAttribute("w:h", "16838");
        out.writeEmptyElement("w:pgMar");
        for (var side : List.of("top", "right", "bottom", "left")) {
            out.writeAttribute("w:" + side, "1134");
        }
        for (var side : List.of("header", "footer", "gutter")) {
            out.writeAttribute("w:" + side, side.equals("gutter") ? "0" : "567");
        }
        out.writeEndElement();
    }

    private void value(String name, String value) throws XMLStreamException {
        out.writeEmptyElement(name);
        out.writeAttribute("w:val", value);
    }
}
