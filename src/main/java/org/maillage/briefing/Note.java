package org.maillage.briefing;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.maillage.coordination.Finding;
import org.maillage.print.Block;
import org.maillage.print.Paper;

/** Puts a briefing in words: two to four pages, what is asked first. */
record Note(
        Briefing briefing, Briefing.Scene scene, Labels labels, Wanted wanted, List<Told.Option> options, Words words) {
    private static final double WIDTH = 481;
    private static final double HEIGHT = 330;
    private static final double LETTERS = 7.6;
    private static final int MOST_NAMED = 4;
    private static final int MOST_CHANGES = 3;

    Paper paper() {
        var blocks = new ArrayList<Block>();
        decision(blocks);
        blocks.add(figures());
        map(blocks);
        new Besides(wanted, words).tell(blocks);
        new Means(briefing, labels, words).tell(blocks);
        findings(blocks);
        optionsTold(blocks);
        risks(blocks);
        method(blocks);
        return new Paper(
                words.language(),
                Paper.Format.A4,
                words.phrase("kind"),
                title(),
                about(),
                words.phrase("description", Map.of("territory", briefing.territory())),
                blocks);
    }

    private String title() {
        return Wanted.said(wanted.question())
                ? words.typography().careful(Wanted.text(wanted.question()))
                : words.phrase("title", Map.of("territory", briefing.territory()));
    }

    private List<String> about() {
        var authors = Wanted.said(wanted.authors())
                ? words.typography().careful(Wanted.text(wanted.authors()))
                : words.phrase("authors");
        return List.of(
                Stream.of(briefing.territory(), briefing.perimeter())
                        .filter(Wanted::said)
                        .collect(joining(". ")),
                Stream.of(day(), authors, briefing.mission(), briefing.campaign())
                        .filter(Wanted::said)
                        .collect(joining(" · ")));
    }

    private String day() {
        return words.typography().day(LocalDate.parse(briefing.asOf()));
    }

    private void decision(List<Block> blocks) {
        var lines = new ArrayList<String>();
        if (Wanted.said(wanted.decision())) {
            lines.add(words.typography().careful(Wanted.text(wanted.decision())));
        }
        var who = words.typography().careful(Wanted.text(wanted.decider()));
        var by =
                Wanted.said(wanted.until()) ? words.typography().day(LocalDate.parse(Wanted.text(wanted.until()))) : "";
        if (!who.isEmpty()) {
            lines.add(words.phrase("decision.who", Map.of("who", who)));
        }
        if (!by.isEmpty()) {
            lines.add(words.phrase("decision.when", Map.of("day", by)));
        }
        if (!lines.isEmpty()) {
            blocks.add(new Block.Call(words.phrase("decision"), lines));
        }
    }

    private Block figures() {
        var counts = briefing.counts();
        return new Block.Figures(
                words.phrase("figures"),
                List.of(
                        figure("actors", counts.actors()),
                        figure("relations", counts.relations()),
                        figure("means", counts.means()),
                        figure("needs", counts.needs()),
                        figure("pools", counts.pools())));
    }

    private Block.Figure figure(String of, int count) {
        var form = words.typography().isOne(count) ? ".one" : ".many";
        return new Block.Figure(words.number(count), words.phrase("figure." + of + form));
    }

    private void map(List<Block> blocks) {
        if (briefing.counts().actors() == 0) {
            blocks.add(new Block.Paragraph(words.phrase("map.none")));
            return;
        }
        var sketch = new Sketch(scene, labels, words, Wanted.text(wanted.face()), WIDTH, HEIGHT, LETTERS);
        var described = words.phrase(
                sketch.onGround() ? "map.ground" : "map.network",
                Map.of(
                        "territory", briefing.territory(),
                        "actors", words.count("count.actors", briefing.counts().actors()),
                        "relations",
                                words.count("count.relations", briefing.counts().relations())));
        var caption = words.phrase(sketch.onGround() ? "map.onGround" : "map.onNetwork");
        if (briefing.counts().relations() == 0) {
            caption += " " + words.phrase("map.noRelation");
        }
        var missing = briefing.counts().actors() - sketch.spots().size();
        if (missing > 0) {
            caption += " " + words.count("map.missing", missing);
        }
        blocks.add(new Block.Picture(sketch.drawing(List.of()), described, caption));
    }

    private void findings(List<Block> blocks) {
        blocks.add(new Block.Heading(words.phrase("findings")));
        var told = briefing.told().stream()
                .flatMap(key -> briefing.findings().stream()
                        .filter(finding -> finding.key().equals(key))
                        .limit(1))
                .toList();
        if (told.isEmpty()) {
            blocks.add(new Block.Paragraph(words.phrase("findings.none")));
            return;
        }
        blocks.add(new Block.Points(told.stream().map(this::finding).toList()));
    }

    private String finding(Briefing.Candidate finding) {
        return finding.evidence().isEmpty()
                ? finding.sentence()
                : finding.sentence() + " "
                        + words.phrase("evidence", Map.of("relations", String.join(", ", finding.evidence())));
    }

    private void optionsTold(List<Block> blocks) {
        blocks.add(new Block.Heading(words.phrase("options")));
        if (options.isEmpty()) {
            blocks.add(new Block.Paragraph(words.phrase("options.none")));
            return;
        }
        var rows = new ArrayList<List<String>>();
        for (var option : options) {
            var title = Stream.of(option.wanted().title(), option.scenario())
                    .filter(Wanted::said)
                    .findFirst()
                    .orElseGet(() -> words.phrase("option", Map.of("n", words.number(rows.size() + 1))));
            var text = words.typography().careful(Wanted.text(option.wanted().text()));
            rows.add(List.of(
                    words.typography().careful(Wanted.text(title)), text.isEmpty() ? "–" : text, changes(option)));
        }
        blocks.add(new Block.Table(
                words.phrase("options.caption"),
                List.of(words.phrase("options.option"), words.phrase("options.text"), words.phrase("options.change")),
                rows,
                3));
        if (options.stream().anyMatch(option -> option.difference() == null)) {
            blocks.add(new Block.Remark(words.phrase("options.remark")));
        }
    }

    /** What a scenario makes appear and go; that nothing was worked out where there is none. */
    private String changes(Told.Option option) {
        var difference = option.difference();
        if (difference == null) {
            return words.phrase("change.unknown");
        }
        var parts = new ArrayList<String>();
        changed(parts, "change.appears", difference.appears());
        changed(parts, "change.disappears", difference.disappears());
        return parts.isEmpty() ? words.phrase("change.none") : String.join(" ", parts);
    }

    private void changed(List<String> parts, String key, List<Finding> findings) {
        if (!findings.isEmpty()) {
            var titles = findings.stream()
                    .map(Finding::title)
                    .distinct()
                    .limit(MOST_CHANGES)
                    .map(title -> title.toLowerCase(Locale.ROOT))
                    .collect(joining(", "));
            parts.add(words.count(key, findings.size()).replace("{titles}", titles));
        }
    }

    private void risks(List<Block> blocks) {
        blocks.add(new Block.Heading(words.phrase("risks")));
        var risks =
                new ArrayList<>(briefing.risks().stream().map(Finding::sentence).toList());
        if (briefing.tensions() > 0) {
            risks.add(words.count("risks.tensions", briefing.tensions()));
        }
        if (risks.isEmpty()) {
            blocks.add(new Block.Paragraph(words.phrase("risks.none")));
        } else {
            blocks.add(new Block.Points(risks.stream().limit(MOST_NAMED + 1).toList()));
        }
    }

    private void method(List<Block> blocks) {
        blocks.add(new Block.Heading(words.phrase("method")));
        blocks.add(new Block.Paragraph(words.phrase("method.perceived", Map.of("day", day()))));
        blocks.add(new Block.Paragraph(words.phrase("method.caution")));
        if (briefing.notice() != null) {
            blocks.add(new Block.Paragraph(briefing.notice()));
        }
        var sources = Wanted.said(wanted.sources())
                ? words.typography().careful(Wanted.text(wanted.sources()))
                : words.phrase("sources.none");
        blocks.add(new Block.Paragraph(
                words.phrase("sources", Map.of("sources", sources, "territory", briefing.territory(), "day", day()))));
    }
}
