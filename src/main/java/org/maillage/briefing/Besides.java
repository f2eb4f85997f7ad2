package org.maillage.briefing;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.print.Block;
import org.maillage.print.Deck;
import org.maillage.print.Markdown;

/** What a briefing tells besides, in the words of a story: figures with their sources, and passages. */
record Besides(Wanted wanted, Words words) {
    void tell(List<Block> blocks) {
        var rows = wanted.figures().stream()
                .filter(figure -> Wanted.said(figure.value()))
                .map(figure -> List.of(
                        together(" ", figure.label()),
                        "**" + together("\u00a0", figure.value(), figure.unit()) + "**",
                        together(", ", figure.source(), figure.year())))
                .toList();
        if (!rows.isEmpty()) {
            blocks.add(new Block.Table(
                    words.phrase("besides.figures"),
                    List.of(
                            words.phrase("besides.what"),
                            words.phrase("besides.value"),
                            words.phrase("besides.source")),
                    rows,
                    3));
        }
        wanted.passages().stream()
                .filter(passage -> Wanted.said(passage.text()))
                .forEach(passage -> passage(passage, blocks));
    }

    private void passage(Wanted.Passage passage, List<Block> blocks) {
        if (Wanted.said(passage.title())) {
            blocks.add(new Block.Heading(together(" ", passage.title())));
        }
        var points = new ArrayList<String>();
        for (var line : Markdown.lines(Wanted.text(passage.text()), words.typography())) {
            var isPoint = line.kind() == Deck.Kind.POINT || line.kind() == Deck.Kind.NUMBER;
            if (!isPoint) {
                end(points, blocks);
                blocks.add(new Block.Paragraph(text(line)));
            } else {
                points.add(text(line));
            }
        }
        end(points, blocks);
    }

    private static void end(List<String> points, List<Block> blocks) {
        if (!points.isEmpty()) {
            blocks.add(new Block.Points(List.copyOf(points)));
            points.clear();
        }
    }

    /** Papers know what is strong, and nothing else. */
    private static String text(Deck.Line line) {
        return line.runs().stream()
                .map(run -> run.strong() || line.kind() == Deck.Kind.HEADING
                        ? "**" + run.text() + "**"
                        : run.text().replace('\n', ' '))
                .collect(joining());
    }

    private String together(String between, @Nullable String... parts) {
        return Stream.of(parts)
                .filter(Wanted::said)
                .map(part -> words.typography().careful(Wanted.text(part)))
                .collect(joining(between));
    }
}
