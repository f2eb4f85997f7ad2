package org.maillage.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.council.MadeLink.at;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.history.Workspace;
import org.maillage.testing.Client;
import org.maillage.testing.RunningApplication;

/** However many read a briefing behind a link, it is composed once for each change. */
@ExtendWith(RunningApplication.class)
class SharedBriefingsTest {
    @Test
    void itIsTheSameUntilSomethingChangesInTheTerritory(Client client) {
        var territory = MadeLink.open(client);
        var link = MadeLink.make(client, territory, Map.of("briefing", Map.of("question", "Que décider ?")));
        var visitor = client.signedOut();
        // A PDF is given another identifier each time that it is made.
        var first = visitor.get(at(link, "briefing.pdf")).body();
        assertThat(visitor.get(at(link, "briefing.pdf")).body()).isEqualTo(first);
        assertThat(visitor.get(at(link, "briefing.html")).body()).contains("Acteur bob");

        client.edit(territory, List.of(Workspace.put("actor", "bob", "name", "Robert", "audience", "public")));
        assertThat(visitor.get(at(link, "briefing.pdf")).body()).isNotEqualTo(first);
        assertThat(visitor.get(at(link, "briefing.html")).body())
                .contains("Robert")
                .doesNotContain("Acteur bob");
        assertThat(visitor.in("en").get(at(link, "briefing.html")).body()).contains("As perceived");
    }
}
