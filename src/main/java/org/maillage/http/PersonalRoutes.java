package org.maillage.http;

import static java.util.Objects.requireNonNullElse;
import static org.maillage.account.Permission.ACCOUNTS;
import static org.maillage.account.Permission.EDIT;
import static org.maillage.account.Permission.READ;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Caller;
import org.maillage.personal.Erasures;
import org.maillage.personal.Held;
import org.maillage.problem.Invalid;
import org.maillage.problem.Problem;

/** What is held of people, listed in one file, and its erasure: of oneself, of a named person, of anybody. */
public final class PersonalRoutes {
    private static final String ACTOR = "/api/territories/{territory}/actors/{id}";

    private final Held held;
    private final Erasures erasures;

    public PersonalRoutes(Held held, Erasures erasures) {
        this.held = held;
        this.erasures = erasures;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(
                        "/api/me/data",
                        READ,
                        request -> list(request, held.ofAccount(request.caller().person()))),
                Route.post("/api/me/erase", READ, this::eraseOwn),
                Route.get(
                        ACTOR + "/data",
                        EDIT,
                        request -> list(request, held.ofActor(request.author(), request.territory(), id(request)))),
                Route.post(ACTOR + "/erase", EDIT, this::eraseActor),
                Route.get(
                        "/api/people/{person}/data",
                        ACCOUNTS,
                        request -> list(request, held.ofAccount(request.http().pathParam("person")))),
                Route.post("/api/people/erase", ACCOUNTS, this::eraseAnybody));
    }

    private static void list(Request request, Map<String, Object> all) {
        request.http().header("Content-Disposition", "attachment; filename=\"maillage.json\"");
        request.http().json(all);
    }

    /** Whoever leaves writes their name: nobody does that by mistake, nor on a page that was left open. */
    private void eraseOwn(Request request) throws IOException {
        var given = Body.of(request.http(), Own.class, Body.SMALL);
        var caller = request.caller();
        if (!caller.name().equals(requireNonNullElse(given.name(), "").strip())
                || caller.person().equals(Caller.OPERATOR.person())) {
            throw new Invalid(Problem.of("not-your-name", "name", given.name()));
        }
        erasures.account(caller.person());
        SessionCookie.remove(request.http());
        request.http().json(Map.of("ok", true));
    }

    private void eraseActor(Request request) {
        erasures.actor(request.author(), request.territory(), id(request));
        request.http().json(Map.of("ok", true));
    }

    private void eraseAnybody(Request request) throws IOException {
        var given = Body.of(request.http(), Whose.class, Body.SMALL);
        erasures.account(requireNonNullElse(given.person(), ""));
        request.http().json(Map.of("ok", true));
    }

    private static String id(Request request) {
        return request.http().pathParam("id");
    }

    private record Own(@Nullable String name) {}

    private record Whose(@Nullable String person) {}
}
