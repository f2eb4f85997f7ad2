package org.maillage.briefing;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.maillage.print.Block;

/** Tells who brings what, and which needs have an answer. */
record Means(Briefing briefing, Labels labels, Words words) {
    private static final int MOST_ACTORS = 10;
    private static final int MOST_NEEDS = 14;
    private static final int MOST_NAMED = 3;

    void tell(List<Block> blocks) {
        brought(blocks);
        needs(blocks);
    }

    private void brought(List<Block> blocks) {
        blocks.add(new Block.Heading(words.phrase("brought")));
        var all = briefing.brought();
        if (all.isEmpty()) {
            blocks.add(new Block.Paragraph(words.phrase("brought.none")));
            return;
        }
        var rows = all.stream()
                .limit(MOST_ACTORS)
                .map(one -> List.of(one.name(), means(one.money()), means(one.other())))
                .toList();
        blocks.add(new Block.Table(
                words.phrase("brought.caption"),
                List.of(words.phrase("brought.actor"), words.phrase("brought.money"), words.phrase("brought.other")),
                rows,
                3));
        var left = all.size() - rows.size();
        var remark = words.phrase("brought.remark");
        blocks.add(new Block.Remark(left > 0 ? words.count("brought.left", left) + " " + remark : remark));
    }

    private String means(List<Briefing.Means> means) {
        if (means.isEmpty()) {
            return "–";
        }
        var named = means.stream().limit(MOST_NAMED).map(this::one).collect(joining(" · "));
        return means.size() > MOST_NAMED ? named + " · " + words.count("others", means.size() - MOST_NAMED) : named;
    }

    private String one(Briefing.Means means) {
        var what = Wanted.said(means.what())
                ? Wanted.text(means.what())
                : means.type() == null ? words.phrase("promise") : labels.of("type", means.type());
        var quantity = means.quantity();
        var much = quantity == null || quantity == 0
                ? ""
                : " (" + words.number(quantity) + (means.unit() == null ? "" : "\u00a0" + means.unit()) + ")";
        var pool = means.pool() == null ? "" : " " + words.phrase("promised", Map.of("pool", means.pool()));
        return what + much + pool;
    }

    private void needs(List<Block> blocks) {
        blocks.add(new Block.Heading(words.phrase("needs")));
        var all = briefing.coverage();
        if (all.isEmpty()) {
            blocks.add(new Block.Paragraph(words.phrase("needs.none")));
            return;
        }
        var needs = sum(all, 0);
        blocks.add(new Block.Paragraph(words.phrase(
                "needs.told",
                Map.of(
                        "needs", words.count("count.needs", needs),
                        "certain", words.number(sum(all, 1)),
                        "promised", words.number(sum(all, 2)),
                        "possible", words.number(sum(all, 3)),
                        "missing", words.number(needs - sum(all, 3)),
                        "strict", words.number(needs - sum(all, 1))))));
        var rows = new ArrayList<>(all.stream()
                .sorted(Comparator.comparingInt(row -> -row.needs()))
                .limit(MOST_NEEDS)
                .map(row -> row(
                        labels.of("type", row.type()) + (row.place() == null ? "" : ", " + row.place()), List.of(row)))
                .toList());
        var left = all.stream()
                .sorted(Comparator.comparingInt(row -> -row.needs()))
                .skip(MOST_NEEDS)
                .toList();
        if (!left.isEmpty()) {
            rows.add(row(words.count("needs.left", left.size()), left));
        }
        rows.add(row("**" + words.phrase("needs.all") + "**", all));
        blocks.add(new Block.Table(
                words.phrase("needs.caption"),
                List.of(
                        words.phrase("needs.need"),
                        words.phrase("needs.needs"),
                        words.phrase("needs.certain"),
                        words.phrase("needs.promised"),
                        words.phrase("needs.possible"),
                        words.phrase("needs.missing")),
                rows,
                1));
        blocks.add(new Block.Remark(words.phrase("needs.remark")));
    }

    private List<String> row(String name, List<Briefing.Coverage> of) {
        return List.of(
                name,
                words.number(sum(of, 0)),
                words.number(sum(of, 1)),
                words.number(sum(of, 2)),
                words.number(sum(of, 3)),
                words.number(sum(of, 0) - sum(of, 3)));
    }

    /** The needs, those with a certain answer, those promised, and those with at least a possible answer. */
    private static int sum(List<Briefing.Coverage> rows, int which) {
        return rows.stream()
                .mapToInt(row -> switch (which) {
                    case 0 -> row.needs();
                    case 1 -> row.certain();
                    case 2 -> row.promised();
                    default -> row.possible();
                })
                .sum();
    }
}
