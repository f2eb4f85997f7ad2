package org.maillage.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.NotFoundResponse;
import jakarta.servlet.ServletException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpException;
import org.maillage.graph.GraphBusy;
import org.maillage.graph.GraphExhausted;
import org.maillage.graph.GraphLost;
import org.maillage.graph.GraphTimedOut;
import org.maillage.problem.Refusal;
import org.maillage.problem.TooMany;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/** Turns refusals into answers in one place; anything else is a bug, logged once with a number the answer repeats. */
final class Errors {
    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

    private static final Pattern SHARE_LINK = Pattern.compile("^(/s/|/api/shares/)[^/]+");

    private final UnderWay underWay;

    Errors(UnderWay underWay) {
        this.underWay = underWay;
    }

    void install(RoutesConfig routes) {
        routes.exception(
                Refusal.class, (refusal, http) -> send(http, ProblemDocument.of(refusal, Request.messages(http))));
        routes.exception(GraphExhausted.class, Errors::exhausted);
        routes.exception(GraphBusy.class, (e, http) -> send(http, 503, "database-busy"));
        routes.exception(GraphLost.class, Errors::lost);
        routes.exception(GraphTimedOut.class, Errors::timedOut);
        routes.exception(TooMany.class, (refusal, http) -> {
            http.header("Retry-After", String.valueOf(refusal.seconds()));
            send(http, ProblemDocument.of(refusal, Request.messages(http)));
        });
        routes.exception(JacksonException.class, (e, http) -> send(http, 400, "unreadable"));
        routes.exception(BadRequestResponse.class, (e, http) -> send(http, 400, "unreadable"));
        routes.exception(ContentTooLargeResponse.class, (e, http) -> send(http, 413, "too-large"));
        routes.exception(NotFoundResponse.class, (e, http) -> send(http, 404, "no-such-page"));
        routes.exception(HttpResponseException.class, (e, http) -> send(http, e.getStatus(), "other"));
        routes.exception(ServletException.class, this::form);
        routes.exception(Exception.class, this::unforeseen);
        routes.error(404, http -> {
            if (!isProblem(http)) {
                send(http, 404, "no-such-page");
            }
        });
    }

    /** What Jetty says of a form that it cannot read, or that is too large. */
    private void form(ServletException e, Context http) {
        if (!(e.getCause() instanceof HttpException refused)) {
            unforeseen(e, http);
        } else if (refused.getCode() == 413) {
            send(http, 413, "too-large");
        } else {
            send(http, 400, "unreadable");
        }
    }

    private static void exhausted(GraphExhausted e, Context http) {
        LOG.warn("Request {} {} needs more memory: {}", http.method(), logged(http), e.getMessage());
        send(http, 413, "too-much-memory");
    }

    private static void timedOut(GraphTimedOut e, Context http) {
        LOG.warn("Request {} {} took too long: {}", http.method(), logged(http), e.getMessage());
        send(http, 504, "took-too-long");
    }

    /** A page keeps what it was to send, and sends it again. */
    private static void lost(GraphLost e, Context http) {
        LOG.warn("Request {} {} did not reach the database: {}", http.method(), logged(http), e.getMessage());
        send(http, 503, "database-away");
    }

    /** What fails while the server goes down fails because the database has gone. */
    private void unforeseen(Exception e, Context http) {
        if (underWay.isClosing()) {
            LOG.info("Request {} {} was cut short: the server is stopping", http.method(), logged(http));
            send(http, 503, "stopping");
        } else {
            bug(e, http);
        }
    }

    private static void bug(Exception e, Context http) {
        var id = UUID.randomUUID().toString();
        LOG.error("Request {} {} failed ({})", http.method(), logged(http), id, e);
        http.header("X-Request-Id", id);
        send(http, 500, "bug");
    }

    /** The address as the log may have it: without the secret of a share link. */
    private static String logged(Context http) {
        return SHARE_LINK.matcher(http.path()).replaceFirst("$1…");
    }

    private static boolean isProblem(Context http) {
        var type = http.res().getContentType();
        return type != null && type.startsWith("application/problem+json");
    }

    private static void send(Context http, int status, String code) {
        send(http, ProblemDocument.of(status, code, Request.messages(http)));
    }

    private static void send(Context http, ProblemDocument problem) {
        http.status(problem.status()).json(problem).contentType("application/problem+json");
    }
}
