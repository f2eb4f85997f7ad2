package org.maillage.print;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A part of an office file as it is written; characters that XML does not know are left out. */
final class Markup {
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter out;

    /** Begins with an element; the attributes, here and below, are names and values in turn. */
    Markup(String root, String... attributes) {
        try {
            out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            out.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        open(root, attributes);
    }

    Markup open(String name, String... attributes) {
        try {
            out.writeStartElement(name);
            return with(attributes);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    Markup empty(String name, String... attributes) {
        try {
            out.writeEmptyElement(name);
            return with(attributes);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Another attribute of the element just written. */
    Markup and(String name, String value) {
        try {
            return with(name, value);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    Markup text(String words) {
        try {
            out.writeCharacters(known(words));
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    Markup close() {
        return close(1);
    }

    Markup close(int elements) {
        try {
            for (var i = 0; i < elements; i++) {
                out.writeEndElement();
            }
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All of it; what is still open is closed. */
    String written() {
        try {
            out.writeEndDocument();
            out.flush();
            return text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private Markup with(String... attributes) throws XMLStreamException {
        for (var i = 0; i < attributes.length; i += 2) {
            out.writeAttribute(attributes[i], known(attributes[i + 1]));
        }
        return this;
    }

    private static String known(String words) {
        return words.codePoints()
                .filter(letter -> letter == '\t'
                        || letter == '\n'
                        || letter == '\r'
                        || (letter >= 0x20 && letter <= 0xD7FF)
                        || (letter >= 0xE000 && letter <= 0xFFFD)
                        || letter >= 0x10000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
