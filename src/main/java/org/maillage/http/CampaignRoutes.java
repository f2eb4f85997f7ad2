package org.maillage.http;

import static org.maillage.account.Permission.EDIT;
import static org.maillage.account.Permission.READ;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.campaign.Compared;
import org.maillage.campaign.Comparisons;
import org.maillage.campaign.NextCampaign;
import org.maillage.problem.Invalid;
import org.maillage.problem.Problem;

/** Campaigns side by side, and starting one from another; opening and closing one is an edit. */
public final class CampaignRoutes {
    private static final String CAMPAIGNS = "/api/territories/{territory}/campaigns";

    private final Comparisons comparisons;
    private final NextCampaign next;

    public CampaignRoutes(Comparisons comparisons, NextCampaign next) {
        this.comparisons = comparisons;
        this.next = next;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(CAMPAIGNS + "/compare", READ, this::compare),
                Route.post(CAMPAIGNS + "/start", EDIT, this::start));
    }

    private void compare(Request request) {
        var from = given(request, "from");
        var to = given(request, "to");
        if (from == null || to == null) {
            throw new Invalid(Stream.of(from == null ? "from" : "", to == null ? "to" : "")
                    .filter(name -> !name.isEmpty())
                    .map(name -> Problem.of("required", name, null))
                    .toList());
        }
        var audiences = request.caller().audiences();
        request.http()
                .json(comparisons.of(
                        new Compared(request.territory(), audiences, from, to, given(request, "mission"))));
    }

    private static @Nullable String given(Request request, String name) {
        var value = request.http().queryParam(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    private void start(Request request) throws IOException {
        var wanted = Body.of(request.http(), Wanted.class);
        var from = wanted.from();
        var campaign = wanted.campaign();
        if (from == null || from.isBlank()) {
            throw new Invalid(Problem.of("required", "from", null));
        }
        var audiences = request.caller().audiences();
        AppliedAnswer.send(
                request,
                next.start(
                        request.author(),
                        audiences,
                        request.territory(),
                        from.strip(),
                        campaign == null ? Map.of() : campaign));
    }

    private record Wanted(@Nullable String from, @Nullable Map<String, Object> campaign) {}
}
