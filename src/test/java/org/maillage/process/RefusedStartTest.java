package org.maillage.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.graph.Connection;
import org.maillage.testing.RunningApplication;

/** What cannot start says why in one sentence, and ends with a failure. */
@ExtendWith(RunningApplication.class)
final class RefusedStartTest {
    @Test
    void everyWrongSettingIsNamedAtOnce() {
        refused(
                Map.of(
                        "MAILLAGE_PORT", "seventy",
                        "MAILLAGE_DEMO", "maybe",
                        "MAILLAGE_TOKEN", "short",
                        "MAILLAGE_QUESTIONS", "/nowhere",
                        "NEO4J_URI", "http://localhost"),
                "MAILLAGE_PORT vaut «\u00a0seventy\u00a0»",
                "NEO4J_URI vaut «\u00a0http://localhost\u00a0»",
                "NEO4J_PASSWORD",
                "MAILLAGE_TOKEN a moins de 8 caractères",
                "MAILLAGE_DEMO vaut «\u00a0maybe\u00a0»",
                "MAILLAGE_QUESTIONS vaut «\u00a0/nowhere\u00a0»");
    }

    @Test
    void aBusyPortIsRefusedBeforeTheDatabaseIsOpened(@TempDir Path folder) throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = String.valueOf(other.getLocalPort());
            var data = folder.resolve("data");
            refused(Map.of("MAILLAGE_PORT", port, "MAILLAGE_DATA", data.toString()), "Le port " + port);
            assertThat(data).doesNotExist();
        }
    }

    @Test
    void aDataFolderThatCannotBeWrittenIsRefused(@TempDir Path folder) throws IOException {
        var file = Files.createFile(folder.resolve("file"));
        refused(Map.of("MAILLAGE_DATA", file.resolve("data").toString()), "ne peut pas être écrit");
    }

    @Test
    void aDataFolderInUseIsRefused(@TempDir Path folder) throws IOException {
        var databases = Files.createDirectories(folder.resolve("data/databases"));
        try (var lock = FileChannel.open(
                        databases.resolve("store_lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var held = lock.lock()) {
            assertThat(held.isValid()).isTrue();
            refused(Map.of("MAILLAGE_DATA", folder.toString()), "déjà utilisé par un autre Maillage");
        }
    }

    @Test
    void aServerThatDoesNotAnswerIsRefused() throws IOException {
        refused(
                Map.of("NEO4J_URI", "bolt://127.0.0.1:" + freePort(), "NEO4J_PASSWORD", "any"),
                "Aucune base Neo4j ne répond à bolt://127.0.0.1:");
    }

    @Test
    void aWrongPasswordIsRefusedAndNotPrinted(Connection neo4j) {
        refused(
                Map.of("NEO4J_URI", neo4j.uri(), "NEO4J_USER", "somebody", "NEO4J_PASSWORD", "not-the-password"),
                "refuse l’utilisateur «\u00a0somebody\u00a0»");
    }

    @Test
    void anOperatorsWrongQuestionIsRefusedWithItsName(@TempDir Path folder, Connection neo4j) throws IOException {
        Files.createDirectory(folder.resolve("own"));
        Files.writeString(folder.resolve("own/broken.cypher"), "/*\ntitle: {fr: Cassée}\n*/\nMATCH (n RETURN n\n");
        refused(
                Map.of(
                        "MAILLAGE_QUESTIONS", folder.toString(),
                        "NEO4J_URI", neo4j.uri(),
                        "NEO4J_USER", neo4j.user(),
                        "NEO4J_PASSWORD", neo4j.password()),
                "own/broken.cypher\u00a0: title\u00a0: donnez les mots dans les deux langues");
    }

    private static void refused(Map<String, String> settings, String... sentences) {
        try (var program = Program.start(settings)) {
            var said = program.lastWords();
            assertThat(said).as("one sentence each: %s", said).hasSize(sentences.length);
            for (var i = 0; i < sentences.length; i++) {
                assertThat(said.get(i)).contains(sentences[i]).doesNotContain("Exception", "not-the-password");
            }
            assertThat(program.exitCode()).isEqualTo(1);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
