package org.maillage.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.history.Workspace.put;
import static org.maillage.history.Workspace.reading;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.history.Workspace;
import org.maillage.testing.Client;
import org.maillage.testing.RunningApplication;

/** A relation is confirmed when somebody reads it again, whatever the campaign; taking it over confirms nothing. */
@ExtendWith(RunningApplication.class)
class UnconfirmedForLongTest {
    @Test
    void namesWhatNobodyHasReadForAYear(Client client) {
        var work = Workspace.of(client).with("ada", "bob", "cleo", "dan");
        work.edit(
                put("campaign", "d", "name", "Suite", "state", "open", "order", 10),
                reading("old", "ada", "bob", "alliance", "at", daysAgo(500)),
                reading(
                        "taken",
                        "ada",
                        "bob",
                        "alliance",
                        "campaign",
                        "d",
                        "at",
                        daysAgo(1),
                        "certainty",
                        "to_confirm"),
                reading("o", "ada", "cleo", "alliance", "at", daysAgo(500)),
                reading("again", "cleo", "ada", "opposition", "campaign", "d", "at", daysAgo(20)),
                reading("other", "ada", "cleo", "alliance", "object", "means", "at", daysAgo(400)),
                reading("recent", "bob", "cleo", "alliance", "at", daysAgo(200)),
                reading("over", "bob", "dan", "alliance", "at", daysAgo(900), "state", "past"));
        assertThat(relations(work, "")).containsExactly("ada~bob~animation~d~", "ada~cleo~animation~c~means");
        assertThat(relations(work, "&months=15")).containsExactly("ada~bob~animation~d~");
        assertThat(relations(work, "&months=6")).hasSize(3);
        assertThat(relations(work, "&campaign=c")).contains("ada~bob~animation~c~");
    }

    private static String daysAgo(int days) {
        return Instant.now().minus(Duration.ofDays(days)).toString();
    }

    private static List<String> relations(Workspace work, String parameters) {
        return work.get("questions/quality/unconfirmed-for-long?limit=9" + parameters)
                .get("rows")
                .valueStream()
                .map(row -> row.get(0).asString())
                .toList();
    }
}
