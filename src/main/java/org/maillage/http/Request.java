package org.maillage.http;

import io.javalin.http.Context;
import java.util.Locale;
import org.maillage.account.Caller;

/** A request with the person who makes it. */
public record Request(Context http, Caller caller) {
    public String territory() {
        return http.pathParam("territory");
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

    /** A query parameter as a number, kept within bounds. */
    public int number(String name, int fallback, int most) {
        var text = http.queryParam(name);
        if (text == null || !text.matches("\\d{1,9}")) {
            return fallback;
        }
        return Math.min(Integer.parseInt(text), most);
    }
}
