package org.maillage.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.Application;
import org.maillage.account.Role;
import org.maillage.testing.Client;
import org.maillage.testing.Invited;
import org.maillage.testing.RunningApplication;
import org.maillage.testing.WithMail;
import tools.jackson.databind.JsonNode;

/** Letters that really go, to a mail server on this machine. */
@ExtendWith(RunningApplication.class)
class MailTest {
    private static final String PASSWORD = "p+ss w/rd";
    private static final String IN_ADDRESS = "p+ss%20w%2Frd";
    private static final long PATIENCE_MILLIS = 20_000;

    private final GreenMail post = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final WithMail here;
    private final Client facilitator;
    private final String territory;

    MailTest(Application application, Client client) {
        post.start();
        post.setUser("maillage@ici.example", "maillage", PASSWORD);
        here = WithMail.of(application, server("127.0.0.1", post.getSmtp().getPort()));
        facilitator = new Client(here.server().port(), RunningApplication.TOKEN);
        territory = client.newTerritory();
    }

    @AfterEach
    void stop() {
        here.close();
        post.stop();
    }

    @Test
    void anInvitationGoesToWhomItIsFor() throws Exception {
        assertThat(facilitator.json("/api/me").path("mail").asBoolean(false)).isTrue();
        var made = invite(facilitator, "zoe@ailleurs.example");
        assertThat(made.path("mailed").asBoolean(false)).isTrue();
        var letter = onlyLetter();
        assertThat(letter.getSubject()).isEqualTo("Invitation au territoire «\u00a0Territoire d’essai\u00a0»");
        assertThat(letter.getFrom()[0].toString()).isEqualTo("maillage@ici.example");
        assertThat(letter.getAllRecipients())
                .hasSize(1)
                .allMatch(one -> one.toString().equals("zoe@ailleurs.example"));
        assertThat(text(letter))
                .contains(
                        "https://ici.example/invitation#" + made.path("secret").asString(""));
        invite(facilitator.in("en"), "zoe@ailleurs.example");
        assertThat(post.getReceivedMessages()[1].getSubject()).startsWith("Invitation to the territory");
    }

    @Test
    void whoForgotTheirPasswordAsksForALinkThatWorks(Client client) throws Exception {
        var login = account(client);
        var visitor = here.client().from("127.0.0.14");
        var answer = visitor.post("/api/reset/ask", Map.of("login", login.toUpperCase(Locale.ROOT)));
        assertThat(answer.statusCode()).isEqualTo(200);
        var nobody = visitor.post("/api/reset/ask", Map.of("login", "nobody@ailleurs.example"));
        assertThat(nobody.statusCode()).isEqualTo(200);
        assertThat(nobody.body()).isEqualTo(answer.body());
        assertThat(post.waitForIncomingEmail(PATIENCE_MILLIS, 1)).isTrue();
        var link = text(onlyLetter())
                .lines()
                .filter(line -> line.startsWith("https://ici.example"))
                .findFirst()
                .orElseThrow();
        var secret = link.strip().replaceAll(".*/mot-de-passe#", "");
        assertThat(visitor.postJson("/api/reset/look", Map.of("secret", secret))
                        .path("login")
                        .asString(""))
                .isEqualTo(login);
        visitor.postJson("/api/reset/ask", Map.of("login", login));
        var other = account(client);
        visitor.postJson("/api/reset/ask", Map.of("login", other));
        assertThat(post.waitForIncomingEmail(PATIENCE_MILLIS, 2)).isTrue();
        assertThat(post.getReceivedMessages()[1].getAllRecipients()[0].toString())
                .isEqualTo(other);
        assertThat(visitor.postJson("/api/reset/look", Map.of("secret", secret))
                        .path("login")
                        .asString(""))
                .as("a second question a moment later changes nothing")
                .isEqualTo(login);
    }

    @Test
    void whoAsksAllTheTimeWaits() {
        var visitor = here.client().from("127.0.0.15");
        var question = Map.of("login", "nobody@ailleurs.example");
        var answer = visitor.post("/api/reset/ask", question);
        for (var i = 0; i < 100 && answer.statusCode() == 200; i++) {
            answer = visitor.post("/api/reset/ask", question);
        }
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.body()).contains("Trop de courriels");
        assertThat(here.client()
                        .from("127.0.0.16")
                        .post("/api/reset/ask", question)
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zoe",
                "zoe@",
                "Zoé <zoe@b.example>",
                "zoe@b.example, bob@b.example",
                "zoe@b.example\nBcc: bob@b.example"
            })
    void whatIsNotOneAddressGetsNothing(String to) {
        var refused =
                facilitator.post("/api/territories/" + territory + "/invitations", Map.of("role", "reader", "to", to));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("mail-address");
        assertThat(post.getReceivedMessages()).isEmpty();
    }

    @Test
    void aMailServerThatIsAwayLeavesTheLinkInHand() {
        post.stop();
        var made = invite(facilitator, "zoe@ailleurs.example");
        assertThat(made.path("mailed").asBoolean(true)).isFalse();
        assertThat(made.path("secret").asString("")).isNotEmpty();
    }

    @Test
    void aPasswordDoesNotGoOverAnOpenLine() {
        var open = new GreenMail(new ServerSetup(0, "127.0.0.2", ServerSetup.PROTOCOL_SMTP));
        open.start();
        try {
            var mailer = new Mailer(server("127.0.0.2", open.getSmtp().getPort()));
            assertThatThrownBy(() -> mailer.send("a@b.example", "s", "t"))
                    .isInstanceOf(Mailer.NotSent.class)
                    .hasMessageContaining("STARTTLS");
        } finally {
            open.stop();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "smtps://u:p%40ss@post.example, post.example, 465, true, u, p@ss",
        "smtp://u:a+b@post.example:25, post.example, 25, false, u, a+b",
        "smtp://localhost, localhost, 587, false,,"
    })
    void theAddressSaysEverything(
            String address, String host, int port, boolean encrypted, String user, String password) {
        var server = MailServer.of(address, "a@b.example").orElseThrow();
        assertThat(server).isEqualTo(new MailServer(host, port, encrypted, user, password, "a@b.example"));
        assertThat(server.toString()).isEqualTo(host + ":" + port + " from a@b.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"post.example", "http://post.example", "smtp://", "smtp://u:p@post.example:x", "smtp://u:%@h"})
    void anythingElseIsNoMailServer(String address) {
        assertThat(MailServer.of(address, "a@b.example")).isEmpty();
    }

    private static MailServer server(String host, int port) {
        return MailServer.of("smtp://maillage:" + IN_ADDRESS + "@" + host + ":" + port, "maillage@ici.example")
                .orElseThrow();
    }

    private JsonNode invite(Client by, String to) {
        return by.postJson("/api/territories/" + territory + "/invitations", Map.of("role", "reader", "to", to));
    }

    private String account(Client client) {
        var login = "zoe-" + UUID.randomUUID() + "@ailleurs.example";
        Invited.as(client, territory, Role.READER, "Zoé", login);
        return login;
    }

    private MimeMessage onlyLetter() {
        assertThat(post.getReceivedMessages()).hasSize(1);
        return post.getReceivedMessages()[0];
    }

    private static String text(MimeMessage letter) throws MessagingException, IOException {
        assertThat(GreenMailUtil.getHeaders(letter)).contains("Auto-Submitted: auto-generated");
        return String.valueOf(letter.getContent());
    }
}
