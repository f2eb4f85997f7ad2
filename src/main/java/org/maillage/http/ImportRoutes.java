package org.maillage.http;

import static org.maillage.account.Permission.EDIT;

import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.maillage.exchange.ImportFiles;
import org.maillage.exchange.ImportReport;
import org.maillage.exchange.Importer;
import org.maillage.problem.Invalid;
import org.maillage.problem.Problem;

/** Import of a zip, or of the CSV files themselves. */
public final class ImportRoutes {
    private final Importer importer;

    public ImportRoutes(Importer importer) {
        this.importer = importer;
    }

    public List<Route> routes() {
        return List.of(Route.post("/api/territories/{territory}/import", EDIT, this::run));
    }

    private void run(Request request) throws IOException {
        var files = files(request.http().uploadedFiles("file"));
        var author = request.caller().author();
        var dry = "true".equals(request.http().queryParam("dryRun"));
        var report = dry
                ? importer.preview(author, request.territory(), files)
                : importer.run(author, request.territory(), files);
        request.http().status(report.problems().isEmpty() ? 200 : 422).json(Answer.of(report, request.messages()));
    }

    private static ImportFiles files(List<UploadedFile> uploads) throws IOException {
        if (uploads.isEmpty()) {
            throw new Invalid(Problem.of("no-upload", "file", null));
        }
        var files = new TreeMap<String, byte[]>();
        for (var upload : uploads) {
            try (var content = upload.content()) {
                if (upload.filename().toLowerCase(Locale.ROOT).endsWith(".csv")) {
                    files.put(upload.filename().toLowerCase(Locale.ROOT), content.readAllBytes());
                } else {
                    files.putAll(ImportFiles.zip(content).byName());
                }
            }
        }
        return new ImportFiles(files);
    }

    /** The report with its sentences in the person's language; with problems it reads as problem+json. */
    private record Answer(
            String title,
            int status,
            Map<String, Integer> created,
            Map<String, Integer> changed,
            Map<String, Integer> unchanged,
            List<ProblemDocument.Located> warnings,
            List<ProblemDocument.Located> problems) {
        static Answer of(ImportReport report, Messages messages) {
            var status = report.problems().isEmpty() ? 200 : 422;
            return new Answer(
                    messages.status(status),
                    status,
                    report.created(),
                    report.changed(),
                    report.unchanged(),
                    located(report.warnings(), messages),
                    located(report.problems(), messages));
        }

        private static List<ProblemDocument.Located> located(List<Problem> problems, Messages messages) {
            return problems.stream()
                    .map(problem -> ProblemDocument.located(problem, messages))
                    .toList();
        }
    }
}
