package org.maillage.http;

import static org.maillage.account.Permission.EDIT;

import io.javalin.http.ContentTooLargeResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.exchange.ImportFiles;
import org.maillage.exchange.ImportReport;
import org.maillage.exchange.Importer;
import org.maillage.exchange.matching.Matching;
import org.maillage.history.ChangeFeed;
import org.maillage.problem.Invalid;
import org.maillage.problem.Problem;

/** Import of files of ours or of other programs. */
public final class ImportRoutes {
    private static final int BYTES_PER_MB = 1024 * 1024;

    private final Importer importer;
    private final ChangeFeed feed;

    public ImportRoutes(Importer importer, ChangeFeed feed) {
        this.importer = importer;
        this.feed = feed;
    }

    public List<Route> routes() {
        return List.of(
                Route.post("/api/territories/{territory}/import", EDIT, this::run),
                Route.post("/api/territories/{territory}/import/tables", EDIT, this::look));
    }

    private void look(Request request) throws IOException {
        request.http().json(importer.look(request.author(), request.territory(), files(request)));
    }

    private void run(Request request) throws IOException {
        var answer = answer(request);
        request.http().status(answer.status()).json(answer);
        if (!answer.problems().isEmpty()) {
            request.http().contentType("application/problem+json");
        }
    }

    private Answer answer(Request request) throws IOException {
        try {
            var previewed = request.flag("dryRun");
            return Answer.of(report(request, previewed), previewed, request.messages());
        } catch (Invalid unusable) {
            return Answer.of(ImportReport.refused(unusable.problems(), List.of()), false, request.messages());
        }
    }

    private ImportReport report(Request request, boolean previewed) throws IOException {
        var author = request.author();
        var territory = request.territory();
        var files = files(request);
        return previewed
                ? importer.preview(author, territory, files)
                : importer.run(author, territory, files, feed.progressOf(territory));
    }

    private static ImportFiles files(Request request) throws IOException {
        if (request.http().contentLength() > Server.LARGEST_UPLOAD_MB * BYTES_PER_MB) {
            throw new ContentTooLargeResponse();
        }
        var uploads = request.http().uploadedFiles("file");
        if (uploads.isEmpty()) {
            throw new Invalid(Problem.of("no-upload", "file", null));
        }
        var files = new ImportFiles()
                .taking(request.http().queryParam("nature"))
                .matching(Matching.read(request.http().formParam("mapping")));
        for (var upload : uploads) {
            try (var content = upload.content()) {
                files.addUpload(upload.filename(), content);
            }
        }
        return files;
    }

    /** The report with its sentences in the person's language; with problems it reads as problem+json. */
    private record Answer(
            @Nullable String type,
            String title,
            int status,
            @Nullable String detail,
            Map<String, Integer> created,
            Map<String, Integer> changed,
            Map<String, Integer> unchanged,
            List<ImportReport.Item> items,
            List<ProblemDocument.Located> warnings,
            List<ProblemDocument.Located> problems) {
        static Answer of(ImportReport report, boolean previewed, Messages messages) {
            var wrong = report.problems().size();
            var status = wrong == 0 ? 200 : 422;
            return new Answer(
                    wrong == 0 ? null : "urn:maillage:invalid",
                    wrong == 0 && previewed ? messages.say("status.preview", Map.of()) : messages.status(status),
                    status,
                    wrong == 0 ? null : messages.say("refusal.invalid", Map.of("count", String.valueOf(wrong))),
                    report.created(),
                    report.changed(),
                    report.unchanged(),
                    report.items(),
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
