package org.maillage.print;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One slide in PresentationML: real text boxes in the order in which they are read, pictures told in words. */
final class SlidePart {
    static final String[] NAMESPACES = {
        "xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main",
        "xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "xmlns:p", "http://schemas.openxmlformats.org/presentationml/2006/main"
    };
    private static final String SVG = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";
    private static final String IS_SVG = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";
    private static final String INK = "tx1";
    private static final String SOFT = "tx2";
    private static final String ACCENT = "accent1";

    private final Deck deck;
    private final Deck.Slide slide;
    private final boolean isFirst;
    private final Markup out = new Markup("p:sld", NAMESPACES);
    private final SlideText text;
    private int shapes = 1;

    SlidePart(Deck deck, int at) {
        this.deck = deck;
        this.slide = deck.slides().get(at);
        this.isFirst = at == 0;
        this.text = new SlideText(out, OfficeFile.language(deck.language()));
    }

    String written() {
        out.open("p:cSld").open("p:spTree");
        out.open("p:nvGrpSpPr").empty("p:cNvPr", "id", "1", "name", "");
        out.empty("p:cNvGrpSpPr").empty("p:nvPr").close();
        out.empty("p:grpSpPr");
        if (isFirst) {
            first();
        } else {
            step();
        }
        out.close(2);
        out.open("p:clrMapOvr").empty("a:masterClrMapping").close();
        return out.written();
    }

    /** The addresses that its links lead to; known once it is written. */
    List<String> links() {
        return List.copyOf(text.links());
    }

    private void first() {
        placeholder("ctrTitle", null, null);
        text.plain(slide.title(), new SlideText.Look(40, INK, true));
        end();
        placeholder("subTitle", "1", null);
        slide.text().forEach(line -> text.line(line, new SlideText.Look(18, SOFT, false)));
        end();
    }

    private void step() {
        placeholder("title", null, null);
        var size = SlideText.size(slide.title(), SlideRoom.TITLE, 30, 18);
        text.plain(slide.title(), new SlideText.Look(size, INK, true));
        end();
        if (!slide.text().isEmpty()) {
            words();
        }
        for (var i = 0; i < slide.pictures().size(); i++) {
            picture(i);
        }
        for (var i = 0; i < slide.figures().size(); i++) {
            figure(slide.figures().get(i), i);
        }
        if (slide.asked() != null) {
            asked(slide.asked());
        }
        placeholder("ftr", "10", null);
        text.plain(slide.foot(), new SlideText.Look(11, SOFT, false));
        end();
        placeholder("sldNum", "11", null);
        out.open("a:p").empty("a:pPr", "algn", "r");
        out.open("a:fld", "id", "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}", "type", "slidenum");
        out.empty("a:rPr", "lang", OfficeFile.language(deck.language()), "sz", "1100");
        out.open("a:t").text("‹#›").close(3);
        end();
    }

    private void words() {
        var room = SlideRoom.text(slide);
        var isAlone = slide.figures().isEmpty() && slide.asked() == null;
        var most = switch (slide.pictures().size()) {
            case 0 -> isAlone ? 28 : 20;
            case 1 -> 18;
            default -> 16;
        };
        var look = new SlideText.Look(SlideText.size(slide.text(), room, most), INK, false);
        placeholder(null, "1", room);
        slide.text().forEach(line -> text.line(line, look));
        end();
    }

    private void figure(Deck.Figure figure, int at) {
        var count = slide.figures().size();
        var room = SlideRoom.below(slide).cell(at, count);
        var large = new SlideRoom(0, 0, room.width() * 0.8, room.height() * 0.5);
        var most = Math.min(64, room.height() * 0.4);
        // All of them in the size that the longest has room for.
        var size = slide.figures().stream()
                .mapToDouble(one -> SlideText.size(one.value(), large, most, 14))
                .min()
                .orElse(most);
        var small = Math.clamp(room.height() / 8, 11, 20);
        box("figure" + (at + 1), room, "rect", "t", null);
        text.plain(figure.label(), new SlideText.Look(small, SOFT, false));
        text.both(
                figure.value(),
                new SlideText.Look(size, ACCENT, true),
                figure.unit(),
                new SlideText.Look(Math.min(small + 2, size), INK, false));
        text.plain(figure.source(), new SlideText.Look(Math.max(10, small - 5), SOFT, false));
        end();
    }

    private void asked(Block.Call asked) {
        var room = SlideRoom.below(slide);
        var inner = new SlideRoom(0, 0, room.width() - 48, room.height() - 64);
        var size = SlideText.size(asked.lines().stream().map(Deck.Line::of).toList(), inner, 32);
        box("asked", room, "roundRect", "ctr", ACCENT);
        text.plain(asked.title(), new SlideText.Look(18, ACCENT, true));
        asked.lines().forEach(line -> text.plain(line, new SlideText.Look(size, INK, false)));
        end();
    }

    private void picture(int at) {
        var picture = slide.pictures().get(at);
        var room = SlideRoom.picture(at, slide.pictures().size(), !slide.text().isEmpty());
        if (picture.caption() != null && slide.pictures().size() > 1) {
            box("caption" + (at + 1), room.caption(), "rect", "t", null);
            text.plain(picture.caption(), new SlideText.Look(14, INK, false));
            end();
        }
        var drawing = picture.drawing();
        var scale = Math.min(room.width() / drawing.width(), room.height() / drawing.height());
        var width = drawing.width() * scale;
        var placed = new SlideRoom(room.x() + (room.width() - width) / 2, room.y(), width, drawing.height() * scale);
        out.open("p:pic").open("p:nvPicPr");
        shape("picture" + (at + 1)).and("descr", picture.description());
        out.open("p:cNvPicPr").empty("a:picLocks", "noChangeAspect", "1").close();
        out.empty("p:nvPr").close();
        out.open("p:blipFill").open("a:blip", "r:embed", "png" + at);
        out.open("a:extLst").open("a:ext", "uri", IS_SVG);
        out.empty("asvg:svgBlip", "xmlns:asvg", SVG, "r:embed", "svg" + at).close(3);
        out.open("a:stretch").empty("a:fillRect").close(2);
        out.open("p:spPr");
        frame(placed);
        out.open("a:prstGeom", "prst", "rect").empty("a:avLst").close(3);
    }

    /** Begins a text that the master of the slides knows; its place is that of the layout where none is given. */
    private void placeholder(@Nullable String type, @Nullable String number, @Nullable SlideRoom room) {
        out.open("p:sp").open("p:nvSpPr");
        shape(type == null ? "text" : type);
        out.open("p:cNvSpPr").empty("a:spLocks", "noGrp", "1").close();
        out.open("p:nvPr").empty("p:ph");
        if (type != null) {
            out.and("type", type);
        }
        if (number != null) {
            out.and("idx", number);
        }
        out.close(2);
        out.open("p:spPr");
        if (room != null) {
            frame(room);
        }
        out.close();
        out.open("p:txBody").open("a:bodyPr").empty("a:normAutofit").close();
        out.empty("a:lstStyle");
    }

    /** Begins a text of its own; with an edge, it is a filled area. */
    private void box(String name, SlideRoom room, String form, String anchor, @Nullable String edge) {
        out.open("p:sp").open("p:nvSpPr");
        shape(name);
        out.empty("p:cNvSpPr", "txBox", "1").empty("p:nvPr").close();
        out.open("p:spPr");
        frame(room);
        out.open("a:prstGeom", "prst", form).open("a:avLst");
        if (edge != null) {
            out.empty("a:gd", "name", "adj", "fmla", "val 6000");
        }
        out.close(2);
        if (edge == null) {
            out.empty("a:noFill");
        } else {
            out.open("a:solidFill").empty("a:schemeClr", "val", "bg2").close();
            out.open("a:ln", "w", "25400").open("a:solidFill");
            out.empty("a:schemeClr", "val", edge).close(2);
        }
        out.close();
        var inset = SlideText.emu(edge == null ? 0 : 20);
        out.open("p:txBody").open("a:bodyPr", "wrap", "square", "anchor", anchor);
        for (var side : List.of("lIns", "tIns", "rIns", "bIns")) {
            out.and(side, inset);
        }
        out.empty("a:normAutofit").close().empty("a:lstStyle");
    }

    private void end() {
        out.close(2);
    }

    private Markup shape(String name) {
        return out.empty("p:cNvPr", "id", String.valueOf(++shapes), "name", name);
    }

    private void frame(SlideRoom room) {
        out.open("a:xfrm");
        out.empty("a:off", "x", SlideText.emu(room.x()), "y", SlideText.emu(room.y()));
        out.empty("a:ext", "cx", SlideText.emu(room.width()), "cy", SlideText.emu(room.height()));
        out.close();
    }

    /** What it points at, when it is this slide of the deck. */
    List<OfficeFile.Relation> relations(int at) {
        var relations = new ArrayList<OfficeFile.Relation>();
        relations.add(OfficeFile.Relation.of(
                "layout", "slideLayout", "../slideLayouts/slideLayout" + (isFirst ? 1 : 2) + ".xml"));
        for (var i = 0; i < slide.pictures().size(); i++) {
            for (var form : List.of("png", "svg")) {
                relations.add(OfficeFile.Relation.of(form + i, "image", "../media/" + picture(at, i) + "." + form));
            }
        }
        for (var i = 0; i < links().size(); i++) {
            relations.add(new OfficeFile.Relation("link" + i, "hyperlink", links().get(i), true));
        }
        if (slide.notes() != null) {
            relations.add(OfficeFile.Relation.of("notes", "notesSlide", "../notesSlides/notesSlide" + at + ".xml"));
        }
        return relations;
    }

    static String picture(int slide, int at) {
        return "picture" + slide + "-" + at;
    }
}
