package org.maillage.print;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.w3c.dom.Element;

/** Writes a paper as PDF that screen readers can follow (PDF/UA-1, ISO 14289-1:2014), with its fonts and without dots. */
public final class PdfPaper {
    static final String DRAWING = "application/x-drawing";

    static {
        // It tells each step of each paper.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private PdfPaper() {}

    public static byte[] of(Paper paper) {
        var bytes = new ByteArrayOutputStream();
        try {
            var builder = new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .usePdfVersion(1.7f)
                    .withProducer("Maillage");
            for (var face : Typeface.all()) {
                var part = 0;
                for (var file : face.files()) {
                    var family = part == 0 ? Typeface.FAMILY : Typeface.FAMILY + " " + part;
                    builder.useFont(
                            () -> new ByteArrayInputStream(file), family, face.weight(), FontStyle.NORMAL, true);
                    part++;
                }
            }
            builder.useObjectDrawerFactory(new Drawings(paper.blocks()));
            // Nothing outside the text is ever asked for.
            builder.useUriResolver((base, uri) -> null);
            builder.useReplacementText("?");
            builder.useUnicodeLineBreaker(new LineBreaks(paper.language()));
            builder.withHtmlContent(HtmlPaper.written(paper, true).replace('\u202f', '\u00a0'), null);
            builder.toStream(bytes).run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Draws the pictures of the paper where the text names their place. */
    private record Drawings(List<Block> blocks) implements FSObjectDrawerFactory {
        @Override
        public FSObjectDrawer createDrawer(Element place) {
            var picture = (Block.Picture) blocks.get(Integer.parseInt(place.getAttribute("data")));
            return (element, x, y, width, height, device, context, dots) -> {
                device.drawWithGraphics((float) x, (float) y, (float) width / dots, (float) height / dots, on -> {
                    on.scale(
                            width / dots / picture.drawing().width(),
                            height / dots / picture.drawing().height());
                    picture.drawing().paint(on);
                });
                return Map.of();
            };
        }

        @Override
        public boolean isReplacedObject(Element element) {
            return DRAWING.equals(element.getAttribute("type"));
        }
    }
}
