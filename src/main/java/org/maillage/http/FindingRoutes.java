package org.maillage.http;

import static org.maillage.account.Permission.READ;

import java.util.List;
import org.maillage.coordination.Findings;
import org.maillage.coordination.Seen;

/** What the structure of a territory says, in sentences. */
public final class FindingRoutes {
    private final Findings findings;

    public FindingRoutes(Findings findings) {
        this.findings = findings;
    }

    public List<Route> routes() {
        return List.of(Route.get("/api/territories/{territory}/findings", READ, this::list));
    }

    private void list(Request request) {
        var seen = new Seen(
                request.territory(),
                request.caller().audiences(),
                request.http().queryParam("mission"),
                request.http().queryParam("campaign"));
        request.http()
                .json(findings.of(
                        seen,
                        request.http().queryParam("pattern"),
                        request.messages().locale().getLanguage()));
    }
}
