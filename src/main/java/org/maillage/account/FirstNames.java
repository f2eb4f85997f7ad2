package org.maillage.account;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.graph.Tx;
import org.maillage.problem.Invalid;
import org.maillage.problem.Problem;

/** Names of people who come to a workshop: short, and told apart from those that the territory knows already. */
final class FirstNames {
    private static final int LONGEST = 30;

    /** The name, tidied; refused when it is missing, too long, or somebody's, however it is written. */
    String free(Tx tx, String territory, @Nullable String given) {
        var name = given == null ? "" : given.strip().replaceAll("\\s+", " ");
        if (name.isEmpty()) {
            throw new Invalid(Problem.of("first-name", "name", null));
        }
        if (name.length() > LONGEST) {
            throw new Invalid(Problem.of("first-name-long", "name", name, Map.of("most", String.valueOf(LONGEST))));
        }
        var taken = tx.run("account/names-taken", Map.of("territory", territory)).stream()
                .map(row -> row.text("name"));
        if (Stream.concat(taken, Stream.of(Caller.OPERATOR.name())).anyMatch(one -> alike(one, name))) {
            throw new Invalid(Problem.of("first-name-taken", "name", name));
        }
        return name;
    }

    private static boolean alike(String one, String other) {
        return plain(one).equals(plain(other));
    }

    /** Neither capitals nor accents, spaces nor points tell people apart. */
    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("[\\p{M}\\p{P}\\s]", "")
                .toLowerCase(Locale.ROOT);
    }
}
