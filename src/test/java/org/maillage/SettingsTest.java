package org.maillage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.account.Provider;
import org.maillage.http.Messages;
import org.maillage.mail.MailServer;

/** Every setting of the environment: what it is when nothing is said, what it may be, and what is said when it is wrong. */
class SettingsTest {
    private static final Map<String, String> NEO4J =
            Map.of("NEO4J_URI", "neo4j+s://graph.example:7687", "NEO4J_PASSWORD", "secret of the graph");

    @Test
    void nothingNeedsToBeSet() {
        var settings = Settings.from(Map.of());
        assertThat(settings.host()).isEqualTo("127.0.0.1");
        assertThat(settings.port()).isEqualTo(7070);
        assertThat(settings.data()).isEqualTo(Path.of("data").toAbsolutePath());
        assertThat(settings.server()).isNull();
        assertThat(settings.token()).isNull();
        assertThat(settings.demonstrations()).isTrue();
        assertThat(settings.questions()).isNull();
        assertThat(settings.contact()).isNull();
    }

    @Test
    void anEmptySettingIsNone() {
        var blank = " ";
        var settings = Settings.from(Map.of(
                "MAILLAGE_HOST", blank,
                "MAILLAGE_PORT", "",
                "MAILLAGE_DATA", blank,
                "MAILLAGE_TOKEN", "",
                "MAILLAGE_DEMO", blank,
                "MAILLAGE_QUESTIONS", "",
                "MAILLAGE_CONTACT", "",
                "NEO4J_URI", blank,
                "NEO4J_USER", "",
                "NEO4J_PASSWORD", ""));
        assertThat(settings).isEqualTo(Settings.from(Map.of()));
    }

    @Test
    void everythingCanBeSet(@TempDir Path questions) {
        var settings = Settings.from(Map.ofEntries(
                Map.entry("MAILLAGE_HOST", "0.0.0.0"),
                Map.entry("MAILLAGE_PORT", "65535"),
                Map.entry("MAILLAGE_DATA", "/srv/maillage"),
                Map.entry("MAILLAGE_TOKEN", "long enough"),
                Map.entry("MAILLAGE_DEMO", "off"),
                Map.entry("MAILLAGE_PROXY", "on"),
                Map.entry("MAILLAGE_ADDRESS", "https://ici.example/"),
                Map.entry("MAILLAGE_OIDC_ISSUER", "https://compte.example/realms/r"),
                Map.entry("MAILLAGE_OIDC_CLIENT", "maillage"),
                Map.entry("MAILLAGE_OIDC_SECRET", "secret"),
                Map.entry("MAILLAGE_SMTP", "smtps://u:p@post.example"),
                Map.entry("MAILLAGE_SMTP_FROM", "maillage@ici.example"),
                Map.entry("MAILLAGE_QUESTIONS", questions.toString()),
                Map.entry("MAILLAGE_CONTACT", "accueil@ici.example")));
        assertThat(settings)
                .isEqualTo(new Settings(
                        "0.0.0.0",
                        65_535,
                        Path.of("/srv/maillage"),
                        null,
                        "long enough",
                        false,
                        true,
                        "https://ici.example",
                        new Provider("https://compte.example/realms/r", "maillage", "secret", null),
                        new MailServer("post.example", 465, true, "u", "p", "maillage@ici.example"),
                        questions,
                        "accueil@ici.example"));
        assertThat(settings.address(1)).isEqualTo("https://ici.example");
    }

    @Test
    void aServerElsewhereNeedsAPasswordAndHasAUser() {
        var server = Objects.requireNonNull(Settings.from(NEO4J).server());
        assertThat(server.uri()).isEqualTo("neo4j+s://graph.example:7687");
        assertThat(server.user()).isEqualTo("neo4j");
        assertThat(server.password()).isEqualTo("secret of the graph");
    }

    @ParameterizedTest
    @CsvSource({
        "MAILLAGE_ADDRESS, ici.example, MAILLAGE_ADDRESS vaut «\u00a0ici.example\u00a0», MAILLAGE_ADDRESS is “ici.example”",
        "MAILLAGE_OIDC_ISSUER, compte.example, MAILLAGE_OIDC_ISSUER vaut, MAILLAGE_OIDC_ISSUER is",
        "MAILLAGE_OIDC_ISSUER, https://compte.example, est donné sans MAILLAGE_OIDC_CLIENT, without MAILLAGE_OIDC_CLIENT",
        "MAILLAGE_SMTP, smtp://post.example, MAILLAGE_SMTP_FROM vaut, MAILLAGE_SMTP_FROM is",
        "MAILLAGE_SMTP, post.example, MAILLAGE_SMTP vaut, MAILLAGE_SMTP is",
        "MAILLAGE_PORT, -1, MAILLAGE_PORT vaut «\u00a0-1\u00a0», MAILLAGE_PORT is “-1”",
        "MAILLAGE_PORT, 65536, un port de 1 à 65535, a port from 1 to 65535",
        "MAILLAGE_PORT, 70 70, MAILLAGE_PORT vaut, MAILLAGE_PORT is",
        "MAILLAGE_TOKEN, seven77, MAILLAGE_TOKEN a moins de 8 caractères, MAILLAGE_TOKEN has fewer than 8 characters",
        "MAILLAGE_DEMO, false, donnez on (par défaut) ou off, give on (the default) or off",
        "MAILLAGE_PROXY, 1, donnez on quand un mandataire, give on when a proxy",
        "MAILLAGE_CONTACT, au bureau, MAILLAGE_CONTACT vaut, MAILLAGE_CONTACT is",
        "MAILLAGE_QUESTIONS, /no/such/folder, ce dossier n’existe pas, that folder does not exist",
        "NEO4J_URI, localhost:7687, neo4j://serveur:7687, neo4j://server:7687",
        "NEO4J_URI, bolt://localhost, NEO4J_URI est donné sans NEO4J_PASSWORD, NEO4J_URI is given without NEO4J_PASSWORD"
    })
    void aWrongSettingIsSaidInBothLanguages(String name, String value, String french, String english) {
        var failure = refused(Map.of(name, value));
        assertThat(said(failure, Locale.FRENCH)).contains(french).contains(name);
        assertThat(said(failure, Locale.ENGLISH)).contains(english).contains(name);
    }

    @Test
    void everyWrongSettingIsSaidInASentenceOfItsOwn() {
        var failure = refused(Map.of("MAILLAGE_PORT", "x", "MAILLAGE_DEMO", "x", "NEO4J_URI", "x"));
        assertThat(failure.wrong())
                .extracting(Settings.Wrong::setting)
                .containsExactly("port", "uri", "password", "demo");
        assertThat(said(failure, Locale.FRENCH).lines()).hasSize(4);
    }

    @Test
    void secretsAreNeverShown() {
        var settings = Settings.from(Map.of(
                "MAILLAGE_TOKEN", "secret of the scripts",
                "NEO4J_URI", "bolt://localhost",
                "NEO4J_PASSWORD", "secret of the graph"));
        assertThat(settings.toString() + settings.server()).doesNotContain("secret");
        for (var wrong : List.of(
                refused(Map.of("MAILLAGE_TOKEN", "secret")),
                refused(Map.of("MAILLAGE_SMTP", "smtp://user:secret@", "MAILLAGE_SMTP_FROM", "a@b.example")),
                refused(Map.of("MAILLAGE_SMTP", "imap://user:secret@h", "MAILLAGE_SMTP_FROM", "a@b.example")),
                refused(Map.of("NEO4J_URI", "bolt://neo4j:secret@localhost", "NEO4J_PASSWORD", "secret")),
                refused(Map.of("NEO4J_URI", "http://x", "NEO4J_PASSWORD", "secret")))) {
            assertThat(said(wrong, Locale.FRENCH) + wrong).doesNotContain("secret");
        }
    }

    private static Settings.Unusable refused(Map<String, String> environment) {
        return catchThrowableOfType(Settings.Unusable.class, () -> Settings.from(environment));
    }

    private static String said(Settings.Unusable failure, Locale language) {
        return new StartFailure(Messages.in(language)).sentence(failure);
    }
}
