package org.maillage.account;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.graph.Graph;
import org.maillage.problem.Invalid;
import org.maillage.problem.NotFound;
import org.maillage.problem.Problem;

/** Who takes part in a territory, and as what. */
public final class Members {
    private final Graph graph;
    private final Rights rights;

    public Members(Graph graph, Rights rights) {
        this.graph = graph;
        this.rights = rights;
    }

    public List<Map<String, Object>> of(String territory) {
        return graph.read(tx -> tx.run("account/members", Map.of("territory", territory)).stream()
                .map(row -> row.map("member"))
                .toList());
    }

    /** Gives a person another role in the territory, or none when it is null. */
    public void put(Caller by, String territory, String person, @Nullable String role) {
        if (role == null) {
            changed(person, "account/member-remove", Map.of("territory", territory, "person", person));
            return;
        }
        var given = checked(role);
        changed(
                person,
                "account/member-put",
                Map.of(
                        "territory", territory,
                        "person", person,
                        "role", given.code(),
                        "by", by.person(),
                        "now", Instant.now().toString()));
    }

    static Role checked(@Nullable String role) {
        return Role.given(role == null ? "" : role).orElseThrow(() -> new Invalid(Problem.of("role", "role", role)));
    }

    private void changed(String person, String statement, Map<String, ?> parameters) {
        if (graph.write(tx -> tx.run(statement, parameters)).isEmpty()) {
            throw new NotFound("member", person);
        }
        rights.changed(person);
    }
}
