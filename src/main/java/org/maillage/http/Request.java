package org.maillage.http;

import io.javalin.http.Context;
import java.util.Locale;
import org.maillage.account.Caller;
import org.maillage.document.Author;
import org.maillage.problem.Invalid;
import org.maillage.problem.Problem;

/** A request with the person who makes it. */
public record Request(Context http, Caller caller) {
    public String territory() {
        return http.pathParam("territory");
    }

    /** Who answers for what the request changes in its territory. */
    public Author author() {
        return caller.author(territory());
    }

    public Messages messages() {
        return messages(http);
    }

    static Messages messages(Context http) {
        var wanted = http.header("Accept-Language");
        return Messages.in(
                wanted != null && wanted.strip().toLowerCase(Locale.ROOT).startsWith("en")
                        ? Locale.ENGLISH
                        : Locale.FRENCH);
    }

    /** A query parameter that is yes or no, no unless told; anything else is refused, not guessed. */
    public boolean flag(String name) {
        var text = http.queryParam(name);
        if (text == null || text.isBlank() || "false".equals(text)) {
            return false;
        }
        if (!"true".equals(text)) {
            throw new Invalid(Problem.of("not-yes-or-no", name, text));
        }
        return true;
    }

    /** A query parameter as a number that is at most {@code most}. */
    public int number(String name, int fallback, int most) {
        var text = http.queryParam(name);
        if (text == null || text.isBlank()) {
            return fallback;
        }
        if (!text.matches("\\d{1,9}")) {
            throw new Invalid(Problem.of("not-a-whole-number", name, text));
        }
        return Math.min(Integer.parseInt(text), most);
    }
}
