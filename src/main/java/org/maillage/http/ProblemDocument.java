package org.maillage.http;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.problem.Conflict;
import org.maillage.problem.Forbidden;
import org.maillage.problem.Invalid;
import org.maillage.problem.NotFound;
import org.maillage.problem.Problem;
import org.maillage.problem.Refusal;
import org.maillage.problem.SignedOut;
import org.maillage.problem.TooMany;
import org.maillage.problem.Unavailable;

/** A refusal as {@code application/problem+json} (RFC 9457), with a message a person can act on. */
public record ProblemDocument(
        String type,
        String title,
        int status,
        String detail,
        @Nullable List<Located> problems,
        @Nullable Map<String, ?> versions) {
    /** One problem with its place and its remedy. */
    public record Located(
            @Nullable String file,
            @Nullable Integer row,
            @Nullable String column,
            @Nullable String value,
            String code,
            String message) {}

    static ProblemDocument of(Refusal refusal, Messages messages) {
        var detail = messages.say("refusal." + refusal.code(), refusal.details());
        var status = status(refusal);
        var title = messages.status(status);
        var problems = refusal instanceof Invalid invalid
                ? invalid.problems().stream()
                        .map(problem -> located(problem, messages))
                        .toList()
                : null;
        var versions = refusal instanceof Conflict conflict ? conflict.versions() : null;
        return new ProblemDocument("urn:maillage:" + refusal.code(), title, status, detail, problems, versions);
    }

    static ProblemDocument of(int status, String code, Messages messages) {
        var title = messages.status(status);
        return new ProblemDocument(
                "urn:maillage:" + code, title, status, messages.say("refusal." + code, Map.of()), null, null);
    }

    /** The problem with its sentence in the language of these messages. */
    public static Located located(Problem problem, Messages messages) {
        var details = new HashMap<>(problem.details());
        details.put("value", problem.value() == null ? "" : problem.value());
        details.put("column", problem.column() == null ? "" : problem.column());
        return new Located(
                problem.file(),
                problem.row(),
                problem.column(),
                problem.value(),
                problem.code(),
                messages.say("problem." + problem.code(), details));
    }

    private static int status(Refusal refusal) {
        return switch (refusal) {
            case NotFound ignored -> 404;
            case Invalid ignored -> 422;
            case Conflict ignored -> 409;
            case Forbidden ignored -> 403;
            case SignedOut ignored -> 401;
            case TooMany ignored -> 429;
            case Unavailable ignored -> 503;
        };
    }
}
