package org.maillage.exchange.out;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes XML as it comes. Unlike the writer of the JDK it keeps the ends of lines within attributes, and leaves out what
 * XML 1.0 has no way to write, so that no text that somebody typed makes a file that nobody opens.
 */
final class XmlWriter implements Closeable {
    private final Writer out;
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;

    XmlWriter(OutputStream bytes) throws IOException {
        out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    /** Begins an element with these attributes, a name and a value in turn. */
    XmlWriter begin(String name, String... attributes) throws IOException {
        endTag();
        out.write('<');
        out.write(name);
        for (var i = 0; i < attributes.length; i += 2) {
            out.write(' ');
            out.write(attributes[i]);
            out.write("=\"");
            escape(attributes[i + 1]);
            out.write('"');
        }
        open.push(name);
        inTag = true;
        return this;
    }

    XmlWriter text(String text) throws IOException {
        endTag();
        escape(text);
        return this;
    }

    XmlWriter end() throws IOException {
        var name = open.pop();
        if (inTag) {
            out.write("/>");
            inTag = false;
        } else {
            out.write("</");
            out.write(name);
            out.write('>');
        }
        out.write('\n');
        return this;
    }

    /** An element with nothing in it. */
    XmlWriter empty(String name, String... attributes) throws IOException {
        return begin(name, attributes).end();
    }

    @Override
    public void close() throws IOException {
        while (!open.isEmpty()) {
            end();
        }
        out.close();
    }

    private void endTag() throws IOException {
        if (inTag) {
            out.write('>');
            inTag = false;
        }
    }

    private void escape(String text) throws IOException {
        for (var character : (Iterable<Integer>) text.codePoints()::iterator) {
            switch (character) {
                case (int) '&' -> out.write("&amp;");
                case (int) '<' -> out.write("&lt;");
                case (int) '>' -> out.write("&gt;");
                case (int) '"' -> out.write("&quot;");
                case (int) '\n' -> out.write("&#10;");
                case (int) '\r' -> out.write("&#13;");
                case (int) '\t' -> out.write("&#9;");
                default -> {
                    if (isWritable(character)) {
                        out.write(Character.toString(character));
                    }
                }
            }
        }
    }

    private static boolean isWritable(int character) {
        return (character >= 0x20 && character < 0xD800)
                || (character >= 0xE000 && character <= 0xFFFD)
                || character >= 0x10000;
    }
}
