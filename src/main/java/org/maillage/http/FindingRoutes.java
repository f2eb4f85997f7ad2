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
