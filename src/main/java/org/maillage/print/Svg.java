package org.maillage.print;

import static java.util.stream.Collectors.joining;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a drawing as SVG; on pages words stay words, so that they can be looked for and read aloud. */
final class Svg {
    static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private final XMLStreamWriter out;
    private final boolean forOffice;

    private Svg(XMLStreamWriter out, boolean forOffice) {
        this.out = out;
        this.forOffice = forOffice;
    }

    /** One as a file of its own, for office programs: in a face that is not installed names would be wider than their room. */
    static String of(Drawing drawing, String name) {
        var text = new StringWriter();
        try {
            var out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            write(out, drawing, name, true);
            out.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    /** Writes one; the name tells what it shows to whoever does not see it. */
    static void write(XMLStreamWriter out, Drawing drawing, String name) throws XMLStreamException {
        write(out, drawing, name, false);
    }

    private static void write(XMLStreamWriter out, Drawing drawing, String name, boolean forOffice)
            throws XMLStreamException {
        out.writeStartElement("svg");
        out.writeDefaultNamespace(NAMESPACE);
        out.writeAttribute("viewBox", "0 0 " + number(drawing.width()) + " " + number(drawing.height()));
        if (forOffice) {
            out.writeAttribute("width", number(drawing.width()) + "pt");
            out.writeAttribute("height", number(drawing.height()) + "pt");
        }
        out.writeAttribute("role", "img");
        out.writeAttribute("aria-label", name);
        out.writeAttribute("font-family", Typeface.FAMILY + ", sans-serif");
        var svg = new Svg(out, forOffice);
        for (var mark : drawing.marks()) {
            svg.mark(mark);
        }
        out.writeEndElement();
    }

    private void mark(Mark mark) throws XMLStreamException {
        switch (mark) {
            case Mark.Line line -> {
                path(line.path(), "none", line.colour(), line.width());
                if (!line.dash().isEmpty()) {
                    out.writeAttribute(
                            "stroke-dasharray",
                            line.dash().stream().map(Svg::number).collect(joining(" ")));
                }
                out.writeAttribute(
                        "stroke-linecap", line.dash().isEmpty() || line.dash().getFirst() < 1 ? "round" : "butt");
            }
            case Mark.Area area -> path(area.path(), area.fill(), area.edge() == null ? "none" : area.edge(), 0.8);
            case Mark.Dots dots -> {
                out.writeStartElement("image");
                out.writeAttribute("href", dots.address());
                out.writeAttribute("x", number(dots.x()));
                out.writeAttribute("y", number(dots.y()));
                out.writeAttribute("width", number(dots.width()));
                out.writeAttribute("height", number(dots.height()));
            }
            case Mark.Word word
            when forOffice && word.isDrawn() -> {
                var letters = word.face().outline(word.text(), word.x(), word.y(), word.size());
                path(letters, "none", "#ffffff", 2.4);
                out.writeAttribute("stroke-linejoin", "round");
                out.writeEndElement();
                path(letters, word.colour(), "none", 0);
            }
            case Mark.Word word -> {
                out.writeStartElement("text");
                out.writeAttribute("x", number(word.x()));
                out.writeAttribute("y", number(word.y()));
                out.writeAttribute("font-size", number(word.size()));
                out.writeAttribute("font-weight", String.valueOf(word.face().weight()));
                out.writeAttribute("fill", word.colour());
                out.writeAttribute("stroke", "#ffffff");
                out.writeAttribute("stroke-width", "2.4");
                out.writeAttribute("stroke-linejoin", "round");
                out.writeAttribute("paint-order", "stroke");
                out.writeCharacters(word.text());
            }
        }
        out.writeEndElement();
    }

    private void path(Path2D path, String fill, String stroke, double width) throws XMLStreamException {
        out.writeStartElement("path");
        out.writeAttribute("d", data(path));
        out.writeAttribute("fill", fill);
        out.writeAttribute("stroke", stroke);
        out.writeAttribute("stroke-width", number(width));
    }

    private static String data(Path2D path) {
        var data = new StringBuilder();
        var at = new double[6];
        for (var step = path.getPathIterator(null); !step.isDone(); step.next()) {
            var kind = step.currentSegment(at);
            data.append("MLQCZ".charAt(kind));
            var numbers = switch (kind) {
                case PathIterator.SEG_QUADTO -> 4;
                case PathIterator.SEG_CUBICTO -> 6;
                case PathIterator.SEG_CLOSE -> 0;
                default -> 2;
            };
            for (var i = 0; i < numbers; i++) {
                data.append(i == 0 ? "" : " ").append(number(at[i]));
            }
        }
        return data.toString();
    }

    private static String number(double value) {
        var hundredths = Math.round(value * 100);
        return hundredths % 100 == 0 ? String.valueOf(hundredths / 100) : String.valueOf(hundredths / 100.0);
    }
}
