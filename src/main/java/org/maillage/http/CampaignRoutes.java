package org.maillage.http;

import static org.maillage.account.Permission.READ;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.campaign.Compared;
import org.maillage.campaign.Comparisons;
import org.maillage.problem.Invalid;
import org.maillage.problem.Problem;

/** Campaigns side by side; opening and closing one is an edit. */
public final class CampaignRoutes {
    private static final String CAMPAIGNS = "/api/territories/{territory}/campaigns";

    private final Comparisons comparisons;

    public CampaignRoutes(Comparisons comparisons) {
        this.comparisons = comparisons;
    }

    public List<Route> routes() {
        return List.of(Route.get(CAMPAIGNS + "/compare", READ, this::compare));
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
}
