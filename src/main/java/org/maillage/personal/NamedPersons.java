package org.maillage.personal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.actor.ActorKinds;
import org.maillage.document.Author;
import org.maillage.document.Document;
import org.maillage.graph.Tx;
import org.maillage.history.Edit;
import org.maillage.history.Rule;
import org.maillage.problem.Problem;

/**
 * Organisations are named freely; a person only with the role in which they are named, the source, the legal basis and the
 * day until which it is kept (articles 5, 6 and 14 of the GDPR).
 */
public final class NamedPersons implements Rule {
    /** The kind of actor that a person is, among the territory's kinds. */
    public static final String PERSON = "person";

    /** What has to be said, and what is answered where it is not. */
    private static final Map<String, String> NEEDED = Map.of(
            "role", "person-needs-role",
            "source", "person-needs-source",
            "legalBasis", "person-needs-basis",
            "retention", "person-needs-retention");

    static boolean isPerson(@Nullable Document actor) {
        return actor != null && PERSON.equals(actor.text("kind"));
    }

    @Override
    public List<Edit> prepare(Tx tx, Author author, String territory, List<Edit> edits, List<Problem> problems) {
        for (var edit : edits) {
            var actor = edit.document();
            if (actor == null || !edit.kind().equals(ActorKinds.ACTOR) || edit.restores()) {
                continue;
            }
            if (isPerson(actor)) {
                NEEDED.forEach((field, code) -> {
                    if (actor.text(field) == null) {
                        problems.add(problem(code, edit, field, null));
                    }
                });
            }
            var retention = actor.text("retention");
            if (retention != null && !isDay(retention)) {
                problems.add(problem("not-a-day", edit, "retention", retention));
            }
        }
        return edits;
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException notOne) {
            return false;
        }
    }

    private static Problem problem(String code, Edit edit, String field, @Nullable String value) {
        return Problem.of(code, field, value, Map.of(ENTITY, edit.key().toString()));
    }
}
