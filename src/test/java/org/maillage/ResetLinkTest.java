package org.maillage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.account.Role;
import org.maillage.http.Messages;
import org.maillage.testing.Client;
import org.maillage.testing.Invited;
import org.maillage.testing.RunningApplication;

/** {@code bin/serve --reset NAME}: one line with a link that works, or that says why there is none. */
@ExtendWith(RunningApplication.class)
final class ResetLinkTest {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void whoeverSignsInSoGetsALinkThatWorks(Application application, Client client) {
        var login = "zoe-" + UUID.randomUUID();
        Invited.as(client, client.newTerritory(), Role.READER, "Zoé", login);
        assertThat(link(application).run(login)).isTrue();
        assertThat(said()).hasLineCount(1).startsWith("Pour Zoé").contains("https://ici.example/mot-de-passe#");
        var secret = said().strip().replaceAll(".*#", "");
        client.signedOut().postJson("/api/reset/use", Map.of("secret", secret, "password", "quatre autres mots ici"));
        assertThat(Invited.signIn(client, login, "quatre autres mots ici").statusCode())
                .isEqualTo(200);
    }

    @Test
    void aNameThatNobodyHasIsSaidToBeNobodys(Application application) {
        assertThat(link(application).run("personne")).isFalse();
        assertThat(said()).hasLineCount(1).startsWith("Personne ne se connecte avec");
    }

    @Test
    void theNameMustBeThereAndNothingElse() {
        assertThat(Command.of(List.of("--reset", "zoe")).reset()).isEqualTo("zoe");
        assertThatThrownBy(() -> Command.of(List.of("--reset"))).isInstanceOf(Settings.Unusable.class);
        assertThatThrownBy(() -> Command.of(List.of("--import", "src", "--reset", "zoe")))
                .isInstanceOf(Settings.Unusable.class);
    }

    private ResetLink link(Application application) {
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        return new ResetLink(application.membership().resets(), "https://ici.example", Messages.in(Locale.FRENCH), out);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
