package org.maillage.http;

import static org.maillage.account.Permission.READ;

import java.util.List;
import org.maillage.confidence.Confidence;
import org.maillage.confidence.Held;
import org.maillage.coordination.Findings;
import org.maillage.coordination.Seen;
import org.maillage.run.Run;

/** What the structure of a territory says, in sentences. */
public final class FindingRoutes {
    private static final String FINDINGS = "/api/territories/{territory}/findings";
    private static final Run.Standing<Held> NOT_BEGUN = new Run.Standing<>("absent", 0, 0, null);

    private final Findings findings;
    private final Confidence confidence;

    public FindingRoutes(Findings findings, Confidence confidence) {
        this.findings = findings;
        this.confidence = confidence;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(FINDINGS, READ, this::list),
                Route.get(FINDINGS + "/confidence", READ, this::confidence),
                Route.post(FINDINGS + "/confidence", READ, this::begin),
                Route.post(FINDINGS + "/confidence/stop", READ, this::stop));
    }

    private void confidence(Request request) {
        var standing = confidence.standing(seen(request));
        request.http().json(standing == null ? NOT_BEGUN : standing);
    }

    private void begin(Request request) {
        request.http().json(confidence.begin(seen(request)));
    }

    private void stop(Request request) {
        confidence.stop(seen(request));
        confidence(request);
    }

    private void list(Request request) {
        request.http()
                .json(findings.of(
                        seen(request),
                        request.http().queryParam("pattern"),
                        request.messages().locale().getLanguage()));
    }

    /** The part of the territory that the address names, as far as the caller sees it. */
    static Seen seen(Request request) {
        return new Seen(
                request.territory(),
                request.caller().audiences(),
                request.http().queryParam("mission"),
                request.http().queryParam("campaign"));
    }
}
