package org.maillage.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The parts of a file of an office program (ECMA-376), and how they point at each other. */
final class OfficeFile {
    /** How many dots a picture has for a point, where a program knows no vectors. */
    static final double DOTS_PER_POINT = 2.5;

    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String PROPERTIES =
            "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes);

    /** What a part points at; an address when it is outside of the file. */
    record Relation(String id, String type, String target, boolean outside) {
        static Relation of(String id, String type, String target) {
            return new Relation(id, type, target, false);
        }
    }

    void part(String name, String text) {
        part(name, text.getBytes(StandardCharsets.UTF_8));
    }

    void part(String name, byte[] content) {
        try {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void relations(String of, List<Relation> relations) {
        var out = new Markup("Relationships", "xmlns", RELATIONS);
        for (var relation : relations) {
            out.empty("Relationship", "Id", relation.id(), "Type", type(relation));
            out.and("Target", relation.target());
            if (relation.outside()) {
                out.and("TargetMode", "External");
            }
        }
        part(of, out.written());
    }

    private static String type(Relation relation) {
        return relation.type().equals("core-properties") ? PROPERTIES : OFFICE + relation.type();
    }

    /** What programs that list files say of this one. */
    void properties(String title, String description, String language) {
        var out = new Markup(
                "cp:coreProperties",
                "xmlns:cp",
                "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/");
        out.open("dc:title").text(title).close();
        out.open("dc:subject").text(description).close();
        out.open("dc:language").text(language).close();
        part("docProps/core.xml", out.written());
    }

    byte[] written() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The language as these programs name it. */
    static String language(String language) {
        return language.equals("en") ? "en-GB" : "fr-FR";
    }
}
