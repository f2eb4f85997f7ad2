package org.maillage.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.account.ThreeAudiences.OF_PAUL;
import static org.maillage.account.ThreeAudiences.OF_TEAM;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.Application;
import org.maillage.document.Author;
import org.maillage.history.Intent;
import org.maillage.history.Workspace;
import org.maillage.testing.Client;
import org.maillage.testing.RunningApplication;

/** An archive has what whoever takes it may see, counts the rest, and is whole without it. */
@ExtendWith(RunningApplication.class)
class ArchiveAudienceTest {
    private static final Author PAUL = new Author("paul", "Paul");

    @Test
    void whatPaulKeepsToHimselfIsCountedAndNotTaken(Client client, Application application) {
        var work = Workspace.of(client).with();
        var territory = work.territory();
        application.journal().apply(PAUL, territory, Intent.edit("test"), ThreeAudiences.everything());
        application.journal().apply(PAUL, territory, Intent.edit("test"), ThreeAudiences.crossroads());
        application.journal().apply(PAUL, territory, Intent.edit("test"), SaidOfPools.openly());
        application.journal().apply(PAUL, territory, Intent.edit("test"), SaidOfStrategy.all());

        var archive = client.unzipped(work.at("export.archive"));

        var texts = new StringBuilder();
        archive.values().forEach(bytes -> texts.append(new String(bytes, StandardCharsets.UTF_8)));
        assertThat(texts).contains("actor-ouvert").contains(OF_TEAM).doesNotContain(OF_PAUL);
        var left = work.get("export").get("leftOut");
        assertThat(left.get("actor").asInt()).isEqualTo(2);
        assertThat(left.get("scenario").asInt()).isEqualTo(1);
        assertThat(left.get("suggestion").asInt()).isEqualTo(1);
        assertThat(left.get("discussion").asInt()).isEqualTo(1);

        var copy = client.newTerritory();
        var report = Client.ok(client.importFiles(copy, archive, false));
        assertThat(report.get("warnings")).isEmpty();
        assertThat(client.json("/api/territories/" + copy + "/export").get("documents"))
                .isEqualTo(work.get("export").get("documents"));
    }
}
