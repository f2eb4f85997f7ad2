package org.maillage.http;

import static java.util.Objects.requireNonNullElse;
import static org.maillage.account.Permission.ACCOUNTS;
import static org.maillage.account.Permission.EDIT;
import static org.maillage.account.Permission.OWN;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Caller;
import org.maillage.personal.Authors;
import org.maillage.personal.Erasures;
import org.maillage.personal.Held;
import org.maillage.personal.Personal;
import org.maillage.personal.Renames;
import org.maillage.problem.Forbidden;
import org.maillage.problem.Invalid;
import org.maillage.problem.Problem;

/** What is held of people, listed in one file, and its erasure: of oneself, of a named person, of anybody. */
public final class PersonalRoutes {
    private static final String ACTOR = "/api/territories/{territory}/actors/{id}";

    private static final String AUTHORS = "/api/territories/{territory}/authors";

    private final Held held;
    private final Erasures erasures;
    private final Renames renames;
    private final Authors authors;

    public PersonalRoutes(Personal personal) {
        this.held = personal.held();
        this.erasures = personal.erasures();
        this.renames = personal.renames();
        this.authors = personal.authors();
    }

    public List<Route> routes() {
        return List.of(
                Route.get(
                        "/api/me/data",
                        OWN,
                        request -> list(request, held.ofAccount(request.caller().person()))),
                Route.post("/api/me/erase", OWN, this::eraseOwn),
                Route.post("/api/me/name", OWN, this::renameOwn),
                Route.get(
                        ACTOR + "/data",
                        EDIT,
                        request -> list(request, held.ofActor(request.author(), request.territory(), id(request)))),
                Route.post(ACTOR + "/erase", EDIT, this::eraseActor),
                Route.get(AUTHORS, EDIT, this::authors),
                Route.get(AUTHORS + "/data", EDIT, this::listAuthor),
                Route.post(AUTHORS + "/rename", EDIT, this::renameAuthor),
                Route.post(AUTHORS + "/erase", EDIT, this::eraseAuthor),
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

    private void renameOwn(Request request) throws IOException {
        var given = Body.of(request.http(), Own.class, Body.SMALL);
        var caller = request.caller();
        if (caller.person().equals(Caller.OPERATOR.person())) {
            throw new Forbidden("not-yours");
        }
        renames.own(caller.person(), caller.name(), given.name());
        request.http().json(Map.of("ok", true));
    }

    private void authors(Request request) {
        request.http().json(authors.of(request.territory(), request.caller().audiences()));
    }

    private void listAuthor(Request request) {
        var name = requireNonNullElse(request.http().queryParam("name"), "");
        list(request, authors.held(request.author(), request.territory(), name));
    }

    private void renameAuthor(Request request) throws IOException {
        var given = Body.of(request.http(), Corrected.class, Body.SMALL);
        authors.rename(request.author(), request.territory(), requireNonNullElse(given.name(), ""), given.to());
        request.http().json(Map.of("ok", true));
    }

    private void eraseAuthor(Request request) throws IOException {
        var given = Body.of(request.http(), Own.class, Body.SMALL);
        authors.erase(request.author(), request.territory(), requireNonNullElse(given.name(), ""));
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

    private record Corrected(
            @Nullable String name, @Nullable String to) {}

    private record Whose(@Nullable String person) {}
}
