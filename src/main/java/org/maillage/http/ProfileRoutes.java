package org.maillage.http;

import static org.maillage.account.Permission.READ;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.profile.Profiles;

/** How people see the actors (Grille I); writing a profile is an edit. */
public final class ProfileRoutes {
    private static final String ONE = "/api/territories/{territory}";

    private final Profiles profiles;

    public ProfileRoutes(Profiles profiles) {
        this.profiles = profiles;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(ONE + "/actors/{id}/profiles", READ, this::ofActor),
                Route.get(ONE + "/profiles", READ, this::all));
    }

    private void ofActor(Request request) {
        request.http().json(profiles.of(request.http().pathParam("id"), asked(request)));
    }

    private void all(Request request) {
        request.http().json(profiles.all(asked(request)));
    }

    private static Profiles.Asked asked(Request request) {
        return new Profiles.Asked(
                request.territory(),
                request.caller().audiences(),
                given(request, "mission"),
                given(request, "campaign"));
    }

    private static @Nullable String given(Request request, String name) {
        var value = request.http().queryParam(name);
        return value == null || value.isBlank() ? null : value.strip();
    }
}
