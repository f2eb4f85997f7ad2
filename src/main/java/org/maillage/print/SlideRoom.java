package org.maillage.print;

/** A part of a slide, in points; slides are 960 by 540 (16:9). */
public record SlideRoom(double x, double y, double width, double height) {
    static final SlideRoom WHOLE = new SlideRoom(0, 0, 960, 540);
    static final SlideRoom TITLE = new SlideRoom(40, 26, 880, 68);
    static final SlideRoom FOOT = new SlideRoom(40, 500, 800, 28);
    static final SlideRoom NUMBER = new SlideRoom(850, 500, 70, 28);

    private static final double LEFT = 40;
    private static final double TOP = 102;
    private static final double WIDE = 880;
    private static final double BOTTOM = 488;
    private static final double GAP = 20;
    private static final double BESIDE = 270;
    private static final double ABOVE = 46;
    private static final double CAPTION = 24;

    /** Where a picture is drawn, one of one or two, with its caption above it where there are two. */
    public static SlideRoom picture(int at, int of, boolean withText) {
        if (of == 1) {
            var left = withText ? LEFT + BESIDE + GAP : LEFT;
            return new SlideRoom(left, TOP, LEFT + WIDE - left, BOTTOM - TOP);
        }
        var top = (withText ? TOP + ABOVE + GAP / 2 : TOP) + CAPTION;
        var width = (WIDE - (of - 1) * GAP) / of;
        return new SlideRoom(LEFT + at * (width + GAP), top, width, BOTTOM - top);
    }

    SlideRoom caption() {
        return new SlideRoom(x, y - CAPTION, width, CAPTION);
    }

    static SlideRoom text(Deck.Slide slide) {
        return switch (slide.pictures().size()) {
            case 0 -> new SlideRoom(LEFT, TOP, WIDE, under(slide) - TOP);
            case 1 -> new SlideRoom(LEFT, TOP, BESIDE, BOTTOM - TOP);
            default -> new SlideRoom(LEFT, TOP, WIDE, ABOVE);
        };
    }

    /** Where figures stand, or what is asked. */
    static SlideRoom below(Deck.Slide slide) {
        var top = slide.text().isEmpty() ? TOP : under(slide) + GAP;
        return new SlideRoom(LEFT, top, WIDE, BOTTOM - top);
    }

    private static double under(Deck.Slide slide) {
        return slide.figures().isEmpty() && slide.asked() == null ? BOTTOM : TOP + (BOTTOM - TOP) * 0.36;
    }

    /** One of so many cells, in rows. */
    SlideRoom cell(int at, int of) {
        var columns = of <= 4 ? of : of <= 6 || of == 9 ? 3 : 4;
        var rows = Math.ceilDiv(of, columns);
        var wide = (width - (columns - 1) * GAP) / columns;
        var high = (height - (rows - 1) * GAP / 2) / rows;
        var row = Math.floorDiv(at, columns);
        return new SlideRoom(x + at % columns * (wide + GAP), y + row * (high + GAP / 2), wide, high);
    }
}
