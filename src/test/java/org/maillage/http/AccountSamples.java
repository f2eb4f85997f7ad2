package org.maillage.http;

import static org.maillage.http.Sample.asking;
import static org.maillage.http.Sample.json;
import static org.maillage.http.Sample.sending;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.maillage.Application;
import org.maillage.account.Caller;
import org.maillage.account.People;

/** Requests that succeed to the routes by which people come back into their accounts. */
final class AccountSamples {
    private AccountSamples() {}

    static List<Sample> right(Application application) {
        var person = person(application);
        var secret =
                application.membership().resets().make(Caller.OPERATOR, person).secret();
        var chosen = json("secret", secret, "password", "un autre mot de passe");
        return List.of(
                sending(json("login", "a@b.example"), "POST /api/reset/ask", "/api/reset/ask", 404),
                asking("GET /api/people", "/api/people?q=zo", 200),
                asking("GET /api/people/{person}/data", "/api/people/" + person + "/data", 200),
                sending(json("person", "nobody"), "POST /api/people/erase", "/api/people/erase", 404),
                asking("GET /api/me/data", "/api/me/data", 200),
                sending(json("name", "wrong"), "POST /api/me/erase", "/api/me/erase", 422, "name"),
                sending(json("secret", secret), "POST /api/reset/look", "/api/reset/look", 200),
                sending(chosen, "POST /api/reset/use", "/api/reset/use", 200),
                sending(json("person", person), "POST /api/people/reset", "/api/people/reset", 201));
    }

    /** Somebody with an account, in a territory of their own. */
    private static String person(Application application) {
        var territory = "test-" + UUID.randomUUID();
        var login = "zoe-" + UUID.randomUUID();
        application.territories().create(Caller.OPERATOR.author(territory), Map.of("id", territory, "name", "Essai"));
        var invitation = application.membership().invitations().make(Caller.OPERATOR, territory, "reader", "", 1);
        application
                .membership()
                .invitations()
                .take(new People.Wanted("Zoé", login, "un bon mot de passe"), invitation.secret());
        return String.valueOf(
                application.membership().resets().people(login).getFirst().get("person"));
    }
}
