package org.maillage.http;

import static org.maillage.account.Permission.READ;

import java.util.List;
import java.util.Objects;
import org.maillage.calendar.Period;
import org.maillage.calendar.Understood;

/** What a period says, told back to whoever is writing it. */
public final class PeriodRoutes {
    public List<Route> routes() {
        return List.of(Route.get("/api/periods", READ, PeriodRoutes::read));
    }

    private static void read(Request request) {
        var written = Objects.requireNonNullElse(request.http().queryParam("text"), "");
        request.http().json(Understood.of(Period.read(written)));
    }
}
