package org.maillage.http;

import io.javalin.http.HandlerType;
import org.maillage.account.Permission;

/** One line of the table of routes: what it answers to, what it asks of the caller, and who answers. */
public record Route(HandlerType method, String path, Permission permission, Answer answer) {
    /** Answers a request whose caller has the permission. */
    @FunctionalInterface
    public interface Answer {
        void to(Request request) throws Exception;
    }

    /** As {@code GET /health/live}. */
    public String name() {
        return method + " " + path;
    }

    /** Whether it is about one territory, which must exist. */
    boolean isInTerritory() {
        return path.contains("{territory}");
    }

    /** Whether it changes something, so that a page of another site must not be able to call it. */
    boolean isUnsafe() {
        return !HandlerType.GET.equals(method);
    }

    static Route get(String path, Permission permission, Answer answer) {
        return new Route(HandlerType.GET, path, permission, answer);
    }

    static Route post(String path, Permission permission, Answer answer) {
        return new Route(HandlerType.POST, path, permission, answer);
    }
}
