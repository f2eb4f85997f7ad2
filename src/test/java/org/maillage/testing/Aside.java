package org.maillage.testing;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.stream.Stream;
import org.maillage.Application;
import org.maillage.http.Callers;
import org.maillage.http.Route;
import org.maillage.http.Server;

/** The running application at a port of its own, with some of its routes answered otherwise. */
final class Aside {
    /** The description is each server's own; who listens to changes would outlive the server. */
    private static final List<String> LEFT_OUT = List.of("/api/openapi.json", "/api/territories/{territory}/events");

    private Aside() {}

    static Callers callers(Application application) {
        var membership = application.membership();
        return new Callers(membership.accounts(), membership.sessions(), false);
    }

    static Server start(Application application, List<Route> own) {
        var names = own.stream().map(Route::name).collect(toSet());
        var others = application.routes().stream()
                .filter(route -> !names.contains(route.name()) && !LEFT_OUT.contains(route.path()));
        return Server.start(
                "127.0.0.1",
                0,
                callers(application),
                Stream.concat(own.stream(), others).toList(),
                Application.kinds(),
                application.territories(),
                application.page());
    }
}
