package org.maillage.http;

import static org.maillage.account.Permission.EDIT;
import static org.maillage.account.Permission.READ;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import org.maillage.mutualisation.Decisions;
import org.maillage.mutualisation.Proposals;
import org.maillage.mutualisation.Verdict;

/** Who could share what: the proposals, and deciding about one. */
public final class ProposalRoutes {
    private static final String PROPOSALS = "/api/territories/{territory}/proposals";

    private final Proposals proposals;
    private final Decisions decisions;

    public ProposalRoutes(Proposals proposals, Decisions decisions) {
        this.proposals = proposals;
        this.decisions = decisions;
    }

    public List<Route> routes() {
        return List.of(Route.get(PROPOSALS, READ, this::find), Route.post(PROPOSALS + "/decide", EDIT, this::decide));
    }

    private void find(Request request) {
        var given = new HashMap<String, String>();
        request.http().queryParamMap().forEach((name, values) -> given.put(name, values.getFirst()));
        request.http().json(proposals.find(request.territory(), request.caller().audiences(), given));
    }

    private void decide(Request request) throws IOException {
        var verdict = Body.of(request.http(), Verdict.class);
        var applied = decisions.decide(request.author(), request.caller().audiences(), request.territory(), verdict);
        AppliedAnswer.send(request, applied);
    }
}
