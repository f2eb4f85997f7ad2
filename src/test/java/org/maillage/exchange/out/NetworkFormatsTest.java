package org.maillage.exchange.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Every text arrives whole in every format, whatever it is made of. */
class NetworkFormatsTest {
    /** The page's tests read these files with a third reader, graphology. */
    private static final Path KEPT = Path.of("src/test/resources/exchange");

    @Test
    void anIndependentReaderFindsEveryNodeAndEdgeInGexf() throws IOException {
        var file = written(out -> GexfFile.write(Hostile.DRAWN, out));
        assertThat(new String(file, StandardCharsets.UTF_8)).isEqualTo(kept("hostile.gexf", file));
        assertThat(ReadNetwork.gexf(file)).isEqualTo(expected());
    }

    @Test
    void anIndependentReaderFindsEveryNodeAndEdgeInGraphml() throws IOException {
        var file = written(out -> GraphmlFile.write(Hostile.DRAWN, out));
        assertThat(new String(file, StandardCharsets.UTF_8)).isEqualTo(kept("hostile.graphml", file));
        assertThat(ReadNetwork.graphml(file)).isEqualTo(expected());
    }

    @Test
    void edgesOfOnePairAreOfDifferentKindsSoThatNoneIsLost() throws IOException {
        var file = new String(written(out -> GexfFile.write(Hostile.DRAWN, out)), StandardCharsets.UTF_8);
        assertThat(file).contains("kind=\"m 2025\"", "kind=\"m 2026 means\"");
    }

    @Test
    void gexfStatesNoDirectionForAllBecauseGephiLeavesOutEveryEdgeOfAnother() throws IOException {
        var file = new String(written(out -> GexfFile.write(Hostile.DRAWN, out)), StandardCharsets.UTF_8);
        assertThat(file).doesNotContain("defaultedgetype").contains("type=\"directed\"", "type=\"undirected\"");
        assertThat(file.split("<edge ", -1)).hasSize(Hostile.DRAWN.edges().size() + 1);
        assertThat(file.split(" type=\"(un)?directed\"", -1))
                .hasSize(Hostile.DRAWN.edges().size() + 1);
    }

    @Test
    void geojsonHasLongitudeFirstAndLinesBetweenLocatedActorsOnly() throws IOException {
        var nodes = List.of(
                Hostile.DRAWN.nodes().getFirst(),
                Hostile.DRAWN.nodes().get(1),
                new Drawn.Node("ç-é", "Sans lieu", 0, 0, 5, Colour.ofSphere(null), Map.of()));
        var drawn = new Drawn("essai", "Essai", "2026-11-23", nodes, Hostile.DRAWN.edges());
        var json = new JsonMapper().readTree(written(out -> GeojsonFile.write(drawn, out)));
        assertThat(json.get("notLocated").asInt()).isEqualTo(1);
        var features = json.get("features");
        assertThat(features).hasSize(4);
        assertThat(features.get(0).at("/geometry").toString()).contains("[3.25,50.5]", "Point");
        assertThat(features.get(0).at("/properties/name").asString()).isEqualTo(Hostile.NAMES.getFirst());
        assertThat(features.get(0).at("/properties/tags").asString()).isEqualTo("eau;\"gaz\"");
        assertThat(features.get(2).at("/geometry/coordinates").toString()).isEqualTo("[[3.25,50.5],[3.25,51.5]]");
        assertThat(features.get(2).at("/properties/posture").asString()).isEqualTo("friendly");
    }

    @Test
    void coloursAreThoseOfThePage() throws IOException {
        var tokens = Files.readString(Path.of("web/src/ui/tokens.css"));
        var day = tokens.substring(0, tokens.indexOf("--ground: #171c20"));
        Colour.SPHERES.forEach(
                (sphere, colour) -> assertThat(day).contains("--sphere-" + sphere + ": " + colour + ";"));
        var page = Files.readString(Path.of("web/src/map/style.ts"));
        Colour.CHOICES.forEach((choice, colour) -> {
            var token = page.substring(page.indexOf(choice + ": '--nature") + choice.length() + 3);
            assertThat(day).contains(token.substring(0, token.indexOf('\'')) + ": " + colour + ";");
        });
    }

    private static ReadNetwork expected() {
        var nodes = new HashMap<String, Map<String, String>>();
        for (var node : Hostile.DRAWN.nodes()) {
            var values = drawn(node.colour());
            var label = Hostile.inXml(node.label());
            var at = node.size() - 5;
            values.putAll(Map.of("label", label, "description", label, "kind", "association"));
            values.putAll(Map.of("tags", "eau;\"gaz\"", "lat", String.valueOf(50.5 + at), "lon", "3.25"));
            values.putAll(Map.of("holds", String.valueOf((long) at), "size", decimals(node.size())));
            values.putAll(Map.of("x", decimals(node.x()), "y", decimals(node.y())));
            nodes.put(node.id(), values);
        }
        var edges = new HashMap<String, Map<String, String>>();
        for (var edge : Hostile.DRAWN.edges()) {
            var values = drawn(edge.colour());
            edge.values().forEach((name, value) -> values.put(name, value.toString()));
            values.putAll(Map.of("from", edge.from(), "to", edge.to(), "label", edge.label()));
            values.put("directed", String.valueOf(edge.directed()));
            edges.put(edge.id(), values);
        }
        return new ReadNetwork(nodes, edges);
    }

    private static Map<String, String> drawn(Colour colour) {
        return new HashMap<>(Map.of(
                "r",
                String.valueOf(colour.red()),
                "g",
                String.valueOf(colour.green()),
                "b",
                String.valueOf(colour.blue())));
    }

    private static String decimals(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    /** The file that is kept; set {@code -Drenew} to keep what is written now. */
    private static String kept(String name, byte[] written) throws IOException {
        if (System.getProperty("renew") != null) {
            Files.write(KEPT.resolve(name), written);
        }
        return Files.readString(KEPT.resolve(name));
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static byte[] written(Writing writing) throws IOException {
        var out = new ByteArrayOutputStream();
        writing.to(out);
        return out.toByteArray();
    }
}
