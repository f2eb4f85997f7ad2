package org.maillage.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfPaperTest {
    private static final byte[] PDF = PdfPaper.of(paper());

    @Test
    void followsTheStandardOfAccessiblePdf() throws Exception {
        assertThat(Accessible.failures(PDF)).isEmpty();
    }

    @Test
    void theCheckerFindsWhatIsNotAccessible() throws Exception {
        try (var plain = Loader.loadPDF(PDF)) {
            plain.getDocumentCatalog().getCOSObject().removeItem(COSName.MARK_INFO);
            var bytes = new ByteArrayOutputStream();
            plain.save(bytes);
            assertThat(Accessible.failures(bytes.toByteArray())).isNotEmpty();
        }
    }

    @Test
    void namesItsLanguageTitleAndHeadings() throws IOException {
        try (var pdf = Loader.loadPDF(PDF)) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("fr");
            assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Où sont les salles\u00a0?");
            var bookmark = catalog.getDocumentOutline().getFirstChild();
            assertThat(bookmark.getTitle()).isEqualTo("Où sont les salles\u00a0?");
            assertThat(bookmark.getNextSibling().getTitle()).isEqualTo("Qui apporte quoi");
        }
    }

    @Test
    void isFoundByItsWordsInFontsOfItsOwnAndHasNoDots() throws IOException {
        try (var pdf = Loader.loadPDF(PDF)) {
            assertThat(text(pdf)).contains("Œuvre", "Łódź", "1 234", "salle 60");
            assertThat(fonts(pdf)).isNotEmpty().allMatch(PDFont::isEmbedded);
            assertThat(drawn(pdf))
                    .noneMatch(PDImageXObject.class::isInstance)
                    .anyMatch(PDFormXObject.class::isInstance);
        }
    }

    /** As it is read on the page. */
    private static String text(PDDocument pdf) throws IOException {
        var reader = new PDFTextStripper();
        reader.setSortByPosition(true);
        return reader.getText(pdf).replace('\u00a0', ' ');
    }

    private static List<PDFont> fonts(PDDocument pdf) throws IOException {
        var fonts = new ArrayList<PDFont>();
        for (var page : pdf.getPages()) {
            for (var name : page.getResources().getFontNames()) {
                fonts.add(page.getResources().getFont(name));
            }
        }
        return fonts;
    }

    private static List<Object> drawn(PDDocument pdf) throws IOException {
        var drawn = new ArrayList<>();
        for (var page : pdf.getPages()) {
            collect(page.getResources(), drawn);
        }
        return drawn;
    }

    private static void collect(PDResources resources, List<Object> drawn) throws IOException {
        for (var name : StreamSupport.stream(resources.getXObjectNames().spliterator(), false)
                .toList()) {
            var one = resources.getXObject(name);
            drawn.add(one);
            if (one instanceof PDFormXObject form && form.getResources() != null) {
                collect(form.getResources(), drawn);
            }
        }
    }

    static Paper paper() {
        var rows = IntStream.rangeClosed(1, 60)
                .mapToObj(row -> List.of("salle " + row, "Łódź", "1\u202f234"))
                .toList();
        return new Paper(
                "fr",
                Paper.Format.A4,
                "Note au conseil",
                "Où sont les salles\u00a0?",
                List.of("Territoire d’essai"),
                "Une note d’essai",
                List.of(
                        new Block.Call("Décision demandée", List.of("Ouvrir **deux** salles.")),
                        new Block.Figures("En nombres", List.of(new Block.Figure("12", "acteurs"))),
                        new Block.Heading("Qui apporte quoi"),
                        new Block.Paragraph("L’Œuvre prête <sa> salle & **son** four."),
                        new Block.Picture(drawing(), "Deux acteurs alliés", "La carte"),
                        new Block.Points(List.of("un", "deux")),
                        new Block.Table("Les salles", List.of("Salle", "Ville", "Places"), rows, 2),
                        new Block.Index(List.of("Ada", "Bob", "Cid"), 2)));
    }

    static Drawing drawing() {
        var line = new Path2D.Double(new Line2D.Double(10, 10, 180, 60));
        return new Drawing(
                200,
                80,
                List.of(
                        new Mark.Line(line, "#1b7f5c", 1.2, List.of(9.0, 3.0)),
                        new Mark.Word("Œuvre", 20, 40, 9, Typeface.BOLD, "#1b2430")));
    }
}
