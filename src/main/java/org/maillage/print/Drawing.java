package org.maillage.print;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;

/** A drawing of lines, areas and words, in points; it can be drawn at any size. */
public record Drawing(double width, double height, List<Mark> marks) {
    private static final double HALO = 2.4;
    private static final double EDGE = 0.8;

    public Drawing {
        marks = List.copyOf(marks);
    }

    /** A picture of dots alone, given as a data address, as large as fits. */
    public static Drawing of(String address, double width, double height) {
        var image = new Mark.Dots(address, 0, 0, width, height).image();
        var scale = Math.min(width / image.getWidth(), height / image.getHeight());
        var dots = new Mark.Dots(address, 0, 0, image.getWidth() * scale, image.getHeight() * scale);
        return new Drawing(dots.width(), dots.height(), List.of(dots));
    }

    /** Draws it; words are drawn as the outlines of their letters. */
    void paint(Graphics2D on) {
        for (var mark : marks) {
            switch (mark) {
                case Mark.Line line -> {
                    on.setColor(Color.decode(line.colour()));
                    on.setStroke(stroke(line));
                    on.draw(line.path());
                }
                case Mark.Area area -> {
                    on.setColor(Color.decode(area.fill()));
                    on.fill(area.path());
                    if (area.edge() != null) {
                        on.setColor(Color.decode(area.edge()));
                        on.setStroke(new BasicStroke((float) EDGE));
                        on.draw(area.path());
                    }
                }
                case Mark.Dots dots -> {
                    on.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
                    var place = AffineTransform.getTranslateInstance(dots.x(), dots.y());
                    var image = dots.image();
                    place.scale(dots.width() / image.getWidth(), dots.height() / image.getHeight());
                    on.drawImage(image, place, null);
                }
                case Mark.Word word -> {
                    var outline = word.face().outline(word.text(), word.x(), word.y(), word.size());
                    on.setColor(Color.WHITE);
                    on.setStroke(new BasicStroke((float) HALO, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
                    on.draw(outline);
                    on.setColor(Color.decode(word.colour()));
                    on.fill(outline);
                }
            }
        }
    }

    private static BasicStroke stroke(Mark.Line line) {
        var width = (float) line.width();
        if (line.dash().isEmpty()) {
            return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
        }
        var dash = new float[line.dash().size()];
        for (var i = 0; i < dash.length; i++) {
            dash[i] = line.dash().get(i).floatValue();
        }
        var isDots = dash[0] < 1;
        return new BasicStroke(
                width, isDots ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dash, 0);
    }

    /** As a picture of dots, for programs that know no vectors. */
    byte[] png(double scale) {
        var image = new BufferedImage(
                (int) Math.ceil(width * scale), (int) Math.ceil(height * scale), BufferedImage.TYPE_INT_RGB);
        var on = image.createGraphics();
        on.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        on.setColor(Color.WHITE);
        on.fillRect(0, 0, image.getWidth(), image.getHeight());
        on.scale(scale, scale);
        paint(on);
        on.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
