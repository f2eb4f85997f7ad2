package org.maillage.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.neo4j.configuration.BootloaderSettings;
import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.io.ByteUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What {@code Dockerfile} and {@code docker-compose.yml} name is there, and known to whoever reads it. */
class ContainersTest {
    private static final String BUILD = "/build/";
    private static final JsonNode SERVICES =
            new YAMLMapper().readTree(Path.of("docker-compose.yml").toFile()).get("services");

    @Test
    void theServerOfTheDatabaseKnowsEverySetting() {
        var config = Config.newBuilder()
                .set(GraphDatabaseSettings.strict_config_validation, true)
                .setRaw(settings())
                .build();
        assertThat(config.get(BootloaderSettings.max_heap_size)).isEqualTo(ByteUnit.gibiBytes(1));
        assertThat(config.get(GraphDatabaseSettings.pagecache_memory)).isEqualTo(ByteUnit.mebiBytes(512));
        assertThat(config.get(GraphDatabaseSettings.udc_enabled)).isFalse();
    }

    @Test
    void cypherReadsNoFileOrAddressAndCallsNoOtherProcedureThanInsideTheProgram() {
        var config = Config.newBuilder().setRaw(settings()).build();
        assertThat(config.get(GraphDatabaseSettings.allow_file_urls)).isFalse();
        assertThat(config.get(GraphDatabaseSettings.procedure_allowlist))
                .containsExactly("db.awaitIndexes", "db.prepareForReplanning");
        assertThat(config.get(GraphDatabaseInternalSettings.cypher_ip_blocklist))
                .extracting(Object::toString)
                .containsExactlyInAnyOrder("0.0.0.0/0", "::/0");
    }

    @Test
    void nobodyStartsItWithoutAPasswordOfTheirOwn() {
        assertThat(environment("neo4j").get("NEO4J_AUTH")).matches("neo4j/\\$\\{NEO4J_PASSWORD:\\?.+}");
        assertThat(environment("maillage").get("NEO4J_PASSWORD")).matches("\\$\\{NEO4J_PASSWORD:\\?.+}");
        assertThat(SERVICES.at("/neo4j/ports").isMissingNode()).isTrue();
        assertThat(SERVICES.at("/maillage/depends_on/neo4j/condition").asString())
                .isEqualTo("service_healthy");
    }

    @Test
    void maillageReadsEverySettingThatItIsGiven() throws IOException {
        var given = new ArrayList<>(environment("maillage").keySet());
        instructions("ENV")
                .flatMap(line -> Arrays.stream(line.split(" ")))
                .map(pair -> pair.substring(0, pair.indexOf('=')))
                .forEach(given::add);
        var read = Files.readString(Path.of("src/main/java/org/maillage/Settings.java"));
        assertThat(given)
                .hasSizeGreaterThan(5)
                .allSatisfy(name -> assertThat(read).contains('"' + name + '"'));
    }

    @Test
    void whatTheImageCopiesIsInTheRepositoryOrBuilt() throws IOException {
        var ignored = Files.readAllLines(Path.of(".dockerignore"));
        var copied = instructions("COPY")
                .filter(line -> line.startsWith("--from=build "))
                .map(line -> Arrays.asList(line.split(" ")))
                .flatMap(words -> words.subList(1, words.size() - 1).stream())
                .map(source -> source.substring(BUILD.length()))
                .toList();
        assertThat(copied).contains("target/maillage.jar", "target/lib");
        assertThat(copied.stream().filter(source -> !source.startsWith("target/")))
                .allSatisfy(source -> assertThat(Path.of(source)).exists());
        for (var needed : List.of("mvnw", ".mvn", "pom.xml", "src", "cypher", "web", "bin")) {
            assertThat(Path.of(needed)).exists();
            assertThat(ignored).doesNotContain(needed);
        }
        assertThat(Path.of("mvnw")).isExecutable();
        assertThat(Files.readString(Path.of("pom.xml")))
                .contains("<finalName>maillage</finalName>", "${project.build.directory}/lib");
    }

    /** The settings of the server, as its image reads them: one underscore stands for a dot, two for one. */
    private static Map<String, String> settings() {
        var settings = new TreeMap<String, String>();
        environment("neo4j").forEach((name, value) -> {
            if (!name.equals("NEO4J_AUTH")) {
                var dotted = name.substring("NEO4J_".length()).replace('_', '.').replace("..", "_");
                settings.put(dotted, value);
            }
        });
        assertThat(settings).isNotEmpty();
        return settings;
    }

    private static Map<String, String> environment(String service) {
        var environment = new TreeMap<String, String>();
        SERVICES.get(service).get("environment").forEachEntry((name, value) -> environment.put(name, value.asString()));
        return environment;
    }

    /** What follows an instruction of the Dockerfile, with the lines that go on joined. */
    private static Stream<String> instructions(String name) throws IOException {
        var text = Files.readString(Path.of("Dockerfile")).replaceAll("\\\\\n\\s*", "");
        return Pattern.compile("^" + name + " (.*)$", Pattern.MULTILINE)
                .matcher(text)
                .results()
                .map(found -> found.group(1));
    }
}
