package org.maillage.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Writes slides for presentation programs (ECMA-376): titles and texts are where these programs look for them, notes are in
 * the notes pages, and a picture is a vector beside the same picture in dots.
 */
public final class DeckFile {
    private static final String PARTS = "application/vnd.openxmlformats-officedocument.presentationml.";
    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";

    private final Deck deck;
    private final String language;
    private final OfficeFile file = new OfficeFile();
    private final List<Integer> noted = new ArrayList<>();

    private DeckFile(Deck deck) {
        this.deck = deck;
        this.language = OfficeFile.language(deck.language());
        for (var i = 0; i < deck.slides().size(); i++) {
            if (deck.slides().get(i).notes() != null) {
                noted.add(i);
            }
        }
    }

    public static byte[] of(Deck deck) {
        return new DeckFile(deck).written();
    }

    private byte[] written() {
        types();
        file.relations(
                "_rels/.rels",
                List.of(
                        OfficeFile.Relation.of("deck", "officeDocument", "ppt/presentation.xml"),
                        OfficeFile.Relation.of("properties", "core-properties", "docProps/core.xml")));
        file.properties(deck.title(), deck.description(), language);
        frame();
        for (var i = 0; i < deck.slides().size(); i++) {
            slide(i);
        }
        return file.written();
    }

    /** What all slides have in common. */
    private void frame() {
        file.part("ppt/presentation.xml", presentation());
        var all = new ArrayList<>(List.of(
                OfficeFile.Relation.of("master", "slideMaster", "slideMasters/slideMaster1.xml"),
                OfficeFile.Relation.of("notes", "notesMaster", "notesMasters/notesMaster1.xml"),
                OfficeFile.Relation.of("theme", "theme", "theme/theme1.xml")));
        for (var i = 0; i < deck.slides().size(); i++) {
            all.add(OfficeFile.Relation.of("slide" + i, "slide", "slides/slide" + i + ".xml"));
        }
        file.relations("ppt/_rels/presentation.xml.rels", all);
        fixed("theme/theme1", "theme");
        fixed("theme/theme2", "theme");
        fixed("slideMasters/slideMaster1", "master");
        fixed("slideLayouts/slideLayout1", "layout-title");
        fixed("slideLayouts/slideLayout2", "layout-step");
        fixed("notesMasters/notesMaster1", "notes");
        var master = OfficeFile.Relation.of("master", "slideMaster", "../slideMasters/slideMaster1.xml");
        file.relations("ppt/slideLayouts/_rels/slideLayout1.xml.rels", List.of(master));
        file.relations("ppt/slideLayouts/_rels/slideLayout2.xml.rels", List.of(master));
        file.relations(
                "ppt/slideMasters/_rels/slideMaster1.xml.rels",
                List.of(
                        OfficeFile.Relation.of("layout1", "slideLayout", "../slideLayouts/slideLayout1.xml"),
                        OfficeFile.Relation.of("layout2", "slideLayout", "../slideLayouts/slideLayout2.xml"),
                        OfficeFile.Relation.of("theme", "theme", "../theme/theme1.xml")));
        file.relations(
                "ppt/notesMasters/_rels/notesMaster1.xml.rels",
                List.of(OfficeFile.Relation.of("theme", "theme", "../theme/theme2.xml")));
    }

    private void fixed(String part, String resource) {
        file.part(
                "ppt/" + part + ".xml",
                HtmlPaper.resource("slides-" + resource + ".xml").replace("LANGUAGE", language));
    }

    private String presentation() {
        var out = new Markup("p:presentation", SlidePart.NAMESPACES);
        out.open("p:sldMasterIdLst")
                .empty("p:sldMasterId", "id", "2147483648", "r:id", "master")
                .close();
        out.open("p:notesMasterIdLst").empty("p:notesMasterId", "r:id", "notes").close();
        out.open("p:sldIdLst");
        for (var i = 0; i < deck.slides().size(); i++) {
            out.empty("p:sldId", "id", String.valueOf(256 + i), "r:id", "slide" + i);
        }
        out.close();
        out.empty(
                "p:sldSz", "cx", SlideText.emu(SlideRoom.WHOLE.width()), "cy", SlideText.emu(SlideRoom.WHOLE.height()));
        out.empty("p:notesSz", "cx", "6858000", "cy", "9144000");
        return out.written();
    }

    private void slide(int at) {
        var slide = deck.slides().get(at);
        var part = new SlidePart(deck, at);
        file.part("ppt/slides/slide" + at + ".xml", part.written());
        file.relations("ppt/slides/_rels/slide" + at + ".xml.rels", part.relations(at));
        for (var i = 0; i < slide.pictures().size(); i++) {
            var picture = slide.pictures().get(i);
            var name = "ppt/media/" + SlidePart.picture(at, i);
            file.part(name + ".svg", Svg.of(picture.drawing(), picture.description()));
            file.part(name + ".png", picture.drawing().png(OfficeFile.DOTS_PER_POINT));
        }
        if (slide.notes() != null) {
            file.part("ppt/notesSlides/notesSlide" + at + ".xml", notes(Objects.requireNonNull(slide.notes())));
            file.relations(
                    "ppt/notesSlides/_rels/notesSlide" + at + ".xml.rels",
                    List.of(
                            OfficeFile.Relation.of("master", "notesMaster", "../notesMasters/notesMaster1.xml"),
                            OfficeFile.Relation.of("slide", "slide", "../slides/slide" + at + ".xml")));
        }
    }

    /** The page below the slide: whoever presents has it before them, nobody else. */
    private String notes(String text) {
        var out = new Markup("p:notes", SlidePart.NAMESPACES);
        out.open("p:cSld").open("p:spTree");
        out.open("p:nvGrpSpPr").empty("p:cNvPr", "id", "1", "name", "");
        out.empty("p:cNvGrpSpPr").empty("p:nvPr").close();
        out.empty("p:grpSpPr");
        out.open("p:sp").open("p:nvSpPr").empty("p:cNvPr", "id", "2", "name", "slide");
        out.open("p:cNvSpPr")
                .empty("a:spLocks", "noGrp", "1", "noRot", "1", "noChangeAspect", "1")
                .close();
        out.open("p:nvPr").empty("p:ph", "type", "sldImg").close(2);
        out.empty("p:spPr").close();
        out.open("p:sp").open("p:nvSpPr").empty("p:cNvPr", "id", "3", "name", "notes");
        out.open("p:cNvSpPr").empty("a:spLocks", "noGrp", "1").close();
        out.open("p:nvPr").empty("p:ph", "type", "body", "idx", "1").close(2);
        out.empty("p:spPr");
        out.open("p:txBody").empty("a:bodyPr").empty("a:lstStyle");
        text.lines().forEach(line -> {
            out.open("a:p").open("a:r").empty("a:rPr", "lang", language, "dirty", "0");
            out.open("a:t").text(line).close(3);
        });
        out.close(4);
        out.open("p:clrMapOvr").empty("a:masterClrMapping").close();
        return out.written();
    }

    private void types() {
        var out = new Markup("Types", "xmlns", TYPES);
        for (var type : List.of(
                List.of("rels", "application/vnd.openxmlformats-package.relationships+xml"),
                List.of("xml", "application/xml"),
                List.of("png", "image/png"),
                List.of("svg", "image/svg+xml"))) {
            out.empty("Default", "Extension", type.getFirst(), "ContentType", type.getLast());
        }
        part(out, "/docProps/core", "application/vnd.openxmlformats-package.core-properties+xml");
        part(out, "/ppt/presentation", PARTS + "presentation.main+xml");
        part(out, "/ppt/slideMasters/slideMaster1", PARTS + "slideMaster+xml");
        part(out, "/ppt/notesMasters/notesMaster1", PARTS + "notesMaster+xml");
        for (var i = 1; i <= 2; i++) {
            part(out, "/ppt/slideLayouts/slideLayout" + i, PARTS + "slideLayout+xml");
            part(out, "/ppt/theme/theme" + i, "application/vnd.openxmlformats-officedocument.theme+xml");
        }
        for (var i = 0; i < deck.slides().size(); i++) {
            part(out, "/ppt/slides/slide" + i, PARTS + "slide+xml");
        }
        noted.forEach(i -> part(out, "/ppt/notesSlides/notesSlide" + i, PARTS + "notesSlide+xml"));
        file.part("[Content_Types].xml", out.written());
    }

    private static void part(Markup out, String name, String type) {
        out.empty("Override", "PartName", name + ".xml", "ContentType", type);
    }
}
