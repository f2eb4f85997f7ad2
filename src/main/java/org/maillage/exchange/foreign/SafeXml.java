package org.maillage.exchange.foreign;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.maillage.problem.Invalid;
import org.maillage.problem.Problem;

/**
 * Reads XML as it comes, and nothing that is not in it: a file that declares a document type is refused before any of its
 * entities means anything, other files and addresses are never asked, and depth and length are bounded.
 */
public final class SafeXml {
    private static final int DEEPEST = 64;
    private static final int LONGEST = 1_000_000;

    private final String file;
    private final XMLStreamReader xml;
    private int depth;

    private SafeXml(String file, XMLStreamReader xml) {
        this.file = file;
        this.xml = xml;
    }

    /** What a reader does with a document. */
    public interface Work {
        void read(SafeXml xml) throws XMLStreamException;
    }

    /** Reads a whole document; throws {@link Invalid} when it cannot be read or must not be. */
    public static void read(String file, byte[] bytes, Work work) {
        try {
            var xml = factory().createXMLStreamReader(new ByteArrayInputStream(bytes));
            work.read(new SafeXml(file, xml));
        } catch (XMLStreamException e) {
            var line =
                    e.getLocation() == null ? null : (Integer) e.getLocation().getLineNumber();
            throw new Invalid(new Problem("unreadable-xml", file, line, null, null, Map.of()));
        }
    }

    /** Whether a document declares its type; what cannot be read so far declares none. */
    public static boolean declaresType(InputStream in) {
        try {
            var xml = factory().createXMLStreamReader(in);
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.DTD -> {
                        return true;
                    }
                    case XMLStreamConstants.START_ELEMENT -> {
                        return false;
                    }
                    default -> {
                        // Comments and instructions may come before.
                    }
                }
            }
            return false;
        } catch (XMLStreamException e) {
            return false;
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        return factory;
    }

    /** Goes to the next beginning or end of an element; false at the end of the document. */
    public boolean advance() throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw refused("xml-doctype");
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > DEEPEST) {
                        throw refused("xml-too-deep");
                    }
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    return true;
                }
                default -> {
                    // Texts are asked for where they are wanted.
                }
            }
        }
        return false;
    }

    public boolean begins(String name) {
        return xml.isStartElement() && xml.getLocalName().equals(name);
    }

    public boolean ends(String name) {
        return xml.isEndElement() && xml.getLocalName().equals(name);
    }

    public boolean isStart() {
        return xml.isStartElement();
    }

    public String name() {
        return xml.getLocalName();
    }

    public int line() {
        return xml.getLocation().getLineNumber();
    }

    /** An attribute, whatever its namespace. */
    public @Nullable String attribute(String name) {
        for (var i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    public String attribute(String name, String otherwise) {
        var value = attribute(name);
        return value == null ? otherwise : value;
    }

    /** What text comes before the next beginning or end, to which it goes. */
    public String text() throws XMLStreamException {
        var text = new StringBuilder();
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (text.length() + xml.getTextLength() > LONGEST) {
                        throw refused("xml-too-deep");
                    }
                    text.append(xml.getText());
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw refused("xml-doctype");
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    return text.toString();
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    return text.toString();
                }
                default -> {
                    // Comments and instructions say nothing of the network.
                }
            }
        }
        return text.toString();
    }

    private Invalid refused(String code) {
        return new Invalid(new Problem(code, file, line(), null, null, Map.of()));
    }
}
