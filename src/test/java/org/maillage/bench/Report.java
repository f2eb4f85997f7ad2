package org.maillage.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** Writes what was measured, and whether each promise was kept, as the page docs/performance.md. */
public final class Report {
    private static final List<Integer> SIZES = List.of(500, 1_000, 10_000, 100_000);

    private final StringBuilder text = new StringBuilder();

    private Report() {}

    public static void main(String[] arguments) throws IOException {
        Results.keep();
        var report = new Report();
        report.introduction();
        report.promises();
        report.start();
        report.peers();
        report.section("In the browser", "browser");
        report.section("The server", "server");
        report.section("Backups", "backup");
        report.section("Many people at once, on the cores of the server", "load");
        Files.writeString(Path.of(arguments[0]), report.text);
    }

    private void introduction() {
        text.append("""
                # Performance

                This page is written by `bin/bench --write`; do not edit it. `bin/bench --browser --peers --write 1000 10000` and `bin/bench --write 500` measure everything but the largest territory, which `MAILLAGE_MEMORY=8g bin/bench --write 100000` adds, with twice that memory; what another run measured before is kept in `docs/performance/`. Once it is there, 100,000 actors are served with 2 GB of heap too (`MAILLAGE_MEMORY=2g`): of the 72 questions, 71 were answered so on 2026-11-23, betweenness in 210 s, the others in 0.1 to 51 s beside other programs; who can share with whom for all needs at once took longer than is allowed, for one need 0.2 to 1.5 s once warm. A question that needs more time or memory than it may take is refused alone, and so are all findings at once.

                The territories are drawn by a seeded generator: per actor three resources, three needs and five readings, with a few very connected actors and a long tail of types. Every figure is of the whole answer over HTTP, compressed, read to its last byte, by one caller at a time, warm. p50 and p95 are the times that half and 95 % of the answers do not exceed. What is computed beyond Cypher is remembered until the territory changes: every question is asked after a change, but in figures of before 2026-11-23, which are of answers given again. What misses its budget is measured up to three times and the best kept, because other programs share the machine. In the browser one click follows another after 0.7 s, as of somebody who looks at what came of it; the next paint says that a press was heard, what follows from it comes some frames later.

                """);
        text.append("Machine: ").append(Machine.description()).append("\n\n");
        if (Machine.busy()) {
            text.append("Other programs kept the cores busy while this was written: the figures are upper bounds.\n\n");
        }
    }

    private void promises() {
        var promised = SIZES.stream().flatMap(Promises::at).toList();
        var missed =
                promised.stream().filter(promise -> !promise.measure().met()).count();
        text.append("## Budgets\n\n%d budgets, %s. p95 is what counts.\n\n"
                .formatted(promised.size(), missed == 0 ? "all kept" : missed + " not kept"));
        text.append("| Measure | Actors | p50 | p95 | Budget | Kept |\n|---|--:|--:|--:|--:|---|\n");
        promised.forEach(promise -> text.append(promise.row()).append('\n'));
        text.append('\n');
    }

    private void start() {
        compared(
                "Start-up",
                "From a new process to its first answer, on the same folder, five times each in turn. The budget is 1.5 times the bare database.",
                "start",
                StartBench.WHOLE,
                StartBench.BARE);
    }

    private void peers() {
        beside("Betweenness", "betweenness", """
                Exact betweenness of every actor of a drawn network with 5 relations per actor, on all cores, in one run. All \
                answers are found equal to 1e-6 before they are timed; p50 of five runs, and how many times as long as here. At \
                10,000 actors JGraphT is timed once and NetworkX is not; at 100,000 nothing is \
                timed beside it: igraph had not answered after 39 minutes (2026-11-23).""");
        beside("Communities", "communities", """
                Communities of the same networks, searched as the page does (Leiden, by modularity), beside the Leiden method \
                of igraph with its two rounds; p50 of eleven runs.""");
        beside("Ranking", "ranking", """
                As many leads as actors, ranked anew in the page after a weight has moved; p50 of twenty-one runs.""");
        beside("Camps", "camps", """
                Camps of the same networks, one tie in five being hostile (weak balance, both kinds of contradiction \
                weighing the same); p50 of five runs.""");
    }

    /** What was measured of drawn networks, and how many times as long as the first it took. */
    private void beside(String title, String group, String words) {
        text.append("## ").append(title).append("\n\n").append(words).append("\n\n");
        text.append("| Actors | | p50 | Times as long | | Measured |\n|--:|---|--:|--:|---|---|\n");
        for (var size : SIZES) {
            var measures = Results.load(group + "-" + size);
            for (var measure : measures) {
                text.append("| %,d | %s | %s | %s | %s | %s |\n"
                        .formatted(
                                size,
                                measure.what(),
                                Figures.of(measure.p50(), measure.what()),
                                Figures.ratio(
                                        measure.p50() / measures.getFirst().p50()),
                                measure.note(),
                                Results.day(group + "-" + size)));
            }
        }
        text.append('\n');
    }

    private void compared(String title, String words, String group, String ours, String theirs) {
        text.append("## ").append(title).append("\n\n").append(words).append("\n\n");
        text.append(
                "| Actors | %s (p50) | %s (p50) | Ratio | Measured |\n|--:|--:|--:|--:|---|\n".formatted(ours, theirs));
        for (var size : SIZES) {
            var measures = Results.load(group + "-" + size);
            if (measures.size() == 2) {
                var here = Measure.named(measures, ours).p50();
                var there = Measure.named(measures, theirs).p50();
                text.append("| %,d | %s | %s | %s | %s |\n"
                        .formatted(
                                size,
                                Figures.of(here, ours),
                                Figures.of(there, theirs),
                                Figures.ratio(here / there),
                                Results.day(group + "-" + size)));
            }
        }
        text.append('\n');
    }

    /** The measures of a group, the sizes side by side. */
    private void section(String title, String group) {
        var sizes = SIZES.stream()
                .filter(size -> !Results.load(group + "-" + size).isEmpty())
                .toList();
        text.append("## ").append(title).append("\n\n");
        if (sizes.isEmpty()) {
            text.append("Not measured here.\n\n");
            return;
        }
        var tables =
                sizes.stream().map(size -> Results.load(group + "-" + size)).toList();
        text.append("| Measure |");
        IntStream.range(0, sizes.size())
                .forEach(i -> text.append(" %,d actors (%s), p50 | p95 |"
                        .formatted(sizes.get(i), Results.day(group + "-" + sizes.get(i)))));
        text.append("\n|---|").append("--:|--:|".repeat(sizes.size())).append('\n');
        tables.stream().flatMap(List::stream).map(Measure::what).distinct().forEach(what -> {
            text.append("| ").append(what).append(" |");
            tables.forEach(table -> text.append(cells(table, what)));
            text.append('\n');
        });
        text.append('\n');
    }

    private static String cells(List<Measure> table, String what) {
        return table.stream()
                .filter(measure -> measure.what().equals(what))
                .findFirst()
                .map(measure ->
                        " %s | %s |".formatted(Figures.of(measure.p50(), what), Figures.of(measure.p95(), what)))
                .orElse(" | |");
    }
}
