package org.maillage;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.maillage.account.Caller;
import org.maillage.document.Author;
import org.maillage.exchange.ImportFiles;
import org.maillage.exchange.ImportReport;
import org.maillage.exchange.Importer;
import org.maillage.exchange.TerritoryFrame;
import org.maillage.http.Messages;
import org.maillage.http.ProblemDocument;
import org.maillage.problem.Invalid;
import org.maillage.problem.Problem;
import org.maillage.territory.Territories;

/** Imports a folder or a zip from the terminal: says how far it is, and at the end what was done or what to correct. */
final class FolderImport {
    private static final Author AUTHOR = Caller.OPERATOR.author("");

    private final Territories territories;
    private final Importer importer;
    private final Messages messages;
    private final PrintStream out;

    FolderImport(Territories territories, Importer importer, Messages messages, PrintStream out) {
        this.territories = territories;
        this.importer = importer;
        this.messages = messages;
        this.out = out;
    }

    /** True when everything was imported; otherwise nothing was, and a territory opened for it is taken back. */
    boolean run(Path source, String territory) {
        var report = report(source, territory);
        report.warnings().forEach(warning -> out.println(sentence(warning)));
        report.problems().forEach(problem -> out.println(sentence(problem)));
        if (!report.problems().isEmpty()) {
            var count = String.valueOf(report.problems().size());
            out.println(messages.say("refusal.invalid", Map.of("count", count)));
            return false;
        }
        var kinds = new TreeSet<>(report.created().keySet());
        kinds.addAll(report.changed().keySet());
        kinds.addAll(report.unchanged().keySet());
        kinds.forEach(kind -> out.println(counts(kind, report)));
        return true;
    }

    private ImportReport report(Path source, String territory) {
        try {
            var files = ImportFiles.from(source);
            return territories.exists(territory)
                    ? importer.run(AUTHOR, territory, files, this::say)
                    : first(territory, files);
        } catch (Invalid unusable) {
            return ImportReport.refused(unusable.problems(), List.of());
        }
    }

    /** Into a territory that is opened for it. */
    private ImportReport first(String territory, ImportFiles files) {
        var frame = TerritoryFrame.of(files);
        frame.open(territories, AUTHOR, territory);
        var done = false;
        try {
            var report = importer.first(AUTHOR, territory, frame, files, this::say);
            done = report.problems().isEmpty();
            if (done) {
                out.println(messages.say("import.opened", Map.of("territory", territory)));
            }
            return report;
        } finally {
            if (!done) {
                territories.takeBack(territory);
            }
        }
    }

    private void say(String phase, int done, int total) {
        var details = Map.of("done", String.valueOf(done), "total", String.valueOf(total));
        out.println(messages.say("import." + phase, details));
    }

    private String counts(String kind, ImportReport report) {
        return messages.say(
                "import.counts",
                Map.of(
                        "kind", messages.say("import.kind." + kind, Map.of()),
                        "created", String.valueOf(report.created().getOrDefault(kind, 0)),
                        "changed", String.valueOf(report.changed().getOrDefault(kind, 0)),
                        "unchanged", String.valueOf(report.unchanged().getOrDefault(kind, 0))));
    }

    /** Where it is, then what to do: {@code actors.csv, line 3, lat: …}. */
    private String sentence(Problem problem) {
        var place = new ArrayList<String>();
        if (problem.file() != null) {
            place.add(problem.file());
        }
        if (problem.row() != null) {
            place.add(messages.say("import.line", Map.of("row", String.valueOf(problem.row()))));
        }
        if (problem.column() != null) {
            place.add(problem.column());
        }
        var remedy = ProblemDocument.located(problem, messages).message();
        return place.isEmpty()
                ? remedy
                : messages.say("import.place", Map.of("place", String.join(", ", place), "remedy", remedy));
    }
}
