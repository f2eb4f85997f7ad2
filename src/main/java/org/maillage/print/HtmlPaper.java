package org.maillage.print;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes a paper as one HTML file that needs nothing else. The same file, with bookmarks and with places where drawings go,
 * is what a PDF is made of.
 */
public final class HtmlPaper {
    private static final String CSS = resource("paper.css");
    /** For telephones; what writes PDF knows no such conditions. */
    private static final String NARROW = resource("paper-narrow.css");

    /** A table of so many rows stays on one page. */
    private static final int SHORT = 8;

    private static final Pattern POINTS = Pattern.compile("([\\d.]+)pt");

    private final Paper paper;
    private final boolean forPdf;
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter out;
    private int headings;

    private HtmlPaper(Paper paper, boolean forPdf) throws XMLStreamException {
        this.paper = paper;
        this.forPdf = forPdf;
        this.out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    }

    public static String of(Paper paper) {
        return written(paper, false);
    }

    static String written(Paper paper, boolean forPdf) {
        try {
            var html = new HtmlPaper(paper, forPdf);
            html.write();
            return (forPdf ? "" : "<!DOCTYPE html>\n") + html.text;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write() throws XMLStreamException {
        out.writeStartElement("html");
        out.writeAttribute("lang", paper.language());
        head();
        out.writeStartElement("body");
        out.writeAttribute("class", paper.format() == Paper.Format.A4 ? "note" : "poster");
        element("p", "kind", paper.kind());
        heading("h1", paper.title());
        for (var line : paper.about()) {
            marked("p", "about", line);
        }
        for (var i = 0; i < paper.blocks().size(); i++) {
            block(paper.blocks().get(i), i);
        }
        out.writeEndElement();
        out.writeEndElement();
    }

    private void head() throws XMLStreamException {
        out.writeStartElement("head");
        out.writeEmptyElement("meta");
        out.writeAttribute("charset", "utf-8");
        element("title", "", paper.title());
        meta("viewport", "width=device-width, initial-scale=1");
        meta("description", paper.description());
        meta("subject", paper.description());
        var page = "@page { size: " + paper.format().size() + "; margin: "
                + paper.format().margins() + "; }\n";
        element("style", "", page + scaled() + (forPdf ? "" : NARROW));
        if (forPdf) {
            bookmarks();
        }
        out.writeEndElement();
    }

    private String scaled() {
        var scale = paper.format().scale();
        return POINTS.matcher(CSS)
                .replaceAll(
                        points -> String.format(Locale.ROOT, "%.2fpt", Double.parseDouble(points.group(1)) * scale));
    }

    private void meta(String name, String content) throws XMLStreamException {
        out.writeEmptyElement("meta");
        out.writeAttribute("name", name);
        out.writeAttribute("content", content);
    }

    private void bookmarks() throws XMLStreamException {
        var names = paper.blocks().stream()
                .filter(Block.Heading.class::isInstance)
                .map(block -> ((Block.Heading) block).text())
                .toList();
        out.writeStartElement("bookmarks");
        bookmark(paper.title(), 1);
        for (var i = 0; i < names.size(); i++) {
            bookmark(names.get(i), i + 2);
        }
        out.writeEndElement();
    }

    private void bookmark(String name, int heading) throws XMLStreamException {
        out.writeEmptyElement("bookmark");
        out.writeAttribute("name", name);
        out.writeAttribute("href", "#s" + heading);
    }

    private void block(Block block, int at) throws XMLStreamException {
        switch (block) {
            case Block.Heading heading -> heading("h2", heading.text());
            case Block.Paragraph paragraph -> marked("p", "", paragraph.text());
            case Block.Remark remark -> marked("p", "remark", remark.text());
            case Block.Call call -> {
                open("div", "call");
                element("p", "call-title", call.title());
                for (var line : call.lines()) {
                    marked("p", "", line);
                }
                out.writeEndElement();
            }
            case Block.Points points -> {
                out.writeStartElement("ul");
                for (var item : points.items()) {
                    marked("li", "", item);
                }
                out.writeEndElement();
            }
            case Block.Figures figures -> figures(figures);
            case Block.Table table -> table(table);
            case Block.Picture picture -> picture(picture, at);
            case Block.Index index -> index(index);
        }
    }

    private void figures(Block.Figures figures) throws XMLStreamException {
        open("table", "figures");
        out.writeAttribute("title", figures.name());
        out.writeStartElement("thead");
        row(figures.figures().stream().map(Block.Figure::label).toList(), Integer.MAX_VALUE, true);
        out.writeEndElement();
        out.writeStartElement("tbody");
        out.writeStartElement("tr");
        for (var figure : figures.figures()) {
            element("td", "", figure.number());
        }
        out.writeEndElement();
        out.writeEndElement();
        out.writeEndElement();
    }

    private void table(Block.Table table) throws XMLStreamException {
        open("table", table.rows().size() > SHORT ? "rows" : "rows short");
        element("caption", "", table.caption());
        out.writeStartElement("thead");
        row(table.head(), table.numbers(), true);
        out.writeEndElement();
        out.writeStartElement("tbody");
        for (var row : table.rows()) {
            row(row, table.numbers(), false);
        }
        out.writeEndElement();
        out.writeEndElement();
    }

    private void row(List<String> cells, int numbers, boolean isHead) throws XMLStreamException {
        out.writeStartElement("tr");
        for (var i = 0; i < cells.size(); i++) {
            open(isHead || i == 0 ? "th" : "td", i >= numbers ? "number" : "");
            if (isHead || i == 0) {
                out.writeAttribute("scope", isHead ? "col" : "row");
            }
            runs(cells.get(i));
            out.writeEndElement();
        }
        out.writeEndElement();
    }

    private void picture(Block.Picture picture, int at) throws XMLStreamException {
        open("div", "picture");
        if (forPdf) {
            out.writeStartElement("object");
            out.writeAttribute("type", PdfPaper.DRAWING);
            out.writeAttribute("data", String.valueOf(at));
            out.writeAttribute("alt", picture.description());
            out.writeAttribute(
                    "style",
                    "width:" + picture.drawing().width() + "pt;height:"
                            + picture.drawing().height() + "pt");
            out.writeEndElement();
        } else {
            Svg.write(out, picture.drawing(), picture.description());
        }
        out.writeEndElement();
        if (picture.caption() != null) {
            marked("p", "remark", picture.caption());
        }
    }

    /** Down the first column, then down the second. */
    private void index(Block.Index index) throws XMLStreamException {
        var each = Math.ceilDiv(index.names().size(), index.columns());
        open("div", "index");
        for (var column = 0; column < index.columns(); column++) {
            var from = Math.min(column * each, index.names().size());
            var names = index.names()
                    .subList(from, Math.min(from + each, index.names().size()));
            out.writeStartElement("ul");
            out.writeAttribute("style", "width:" + (100 / index.columns() - 1) + "%");
            for (var name : names.isEmpty() ? Collections.singletonList("") : names) {
                marked("li", "", name);
            }
            out.writeEndElement();
        }
        out.writeEndElement();
    }

    private void heading(String level, String words) throws XMLStreamException {
        headings++;
        out.writeStartElement(level);
        out.writeAttribute("id", "s" + headings);
        out.writeCharacters(words);
        out.writeEndElement();
    }

    private void marked(String name, String look, String words) throws XMLStreamException {
        open(name, look);
        runs(words);
        out.writeEndElement();
    }

    private void runs(String words) throws XMLStreamException {
        for (var run : Strong.runs(words)) {
            if (run.strong()) {
                element("strong", "", run.text());
            } else {
                out.writeCharacters(run.text());
            }
        }
    }

    private void element(String name, String look, String words) throws XMLStreamException {
        open(name, look);
        out.writeCharacters(words);
        out.writeEndElement();
    }

    private void open(String name, String look) throws XMLStreamException {
        out.writeStartElement(name);
        if (!look.isEmpty()) {
            out.writeAttribute("class", look);
        }
    }

    static String resource(String name) {
        try (var in = Objects.requireNonNull(HtmlPaper.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
