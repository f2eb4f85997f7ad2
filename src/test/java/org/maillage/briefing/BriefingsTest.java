package org.maillage.briefing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.history.Workspace.put;
import static org.maillage.history.Workspace.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.account.Role;
import org.maillage.history.Workspace;
import org.maillage.print.Accessible;
import org.maillage.testing.Client;
import org.maillage.testing.Invited;
import org.maillage.testing.RunningApplication;
import tools.jackson.databind.JsonNode;

/** A briefing tells what everybody may see, the numbers that everybody is told, and nothing of what only the team knows. */
@ExtendWith(RunningApplication.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BriefingsTest {
    private static final String MARK = "Cachottier";
    private static final Map<String, Object> WANTED = Map.of(
            "question",
            "Où \"mettre\" la chaudière ?",
            "decision",
            "Ouvrir la salle.",
            "decider",
            "le conseil",
            "until",
            "2026-12-01");

    private String territory = "";
    private JsonNode whileAllWasPublic = Client.parse("{}");
    private JsonNode asked = Client.parse("{}");

    @BeforeAll
    void whatIsPublicThenWhatIsNot(Client client) {
        var work = Workspace.of(client).with();
        territory = work.territory();
        work.edit(
                put(
                        "actor",
                        "ada",
                        "name",
                        "Ville d’Ada",
                        "town",
                        "Lille",
                        "lat",
                        50.63,
                        "lon",
                        3.06,
                        "audience",
                        "public"),
                put(
                        "actor",
                        "bob",
                        "name",
                        "Bob & Cie",
                        "town",
                        "Lens",
                        "lat",
                        50.43,
                        "lon",
                        2.83,
                        "audience",
                        "public"),
                put(
                        "resource",
                        "r",
                        "actor",
                        "ada",
                        "name",
                        "Grande salle",
                        "type",
                        "meeting_room",
                        "audience",
                        "public",
                        "state",
                        "available"),
                put(
                        "resource",
                        "g",
                        "actor",
                        "ada",
                        "name",
                        "Fonds d’aide",
                        "type",
                        "operating_grant",
                        "quantity",
                        12500,
                        "unit",
                        "€",
                        "audience",
                        "public"),
                put("need", "n1", "actor", "bob", "name", "Une salle", "type", "meeting_room", "audience", "public"),
                put("need", "n2", "actor", "bob", "name", "Un four", "type", "kitchen", "audience", "public"),
                put("pool", "p", "name", "Salle commune", "stage", "agreed", "need", "n1", "audience", "public"),
                reading("l", "ada", "bob", "alliance", "audience", "public"));
        whileAllWasPublic = offered(client);
        asked = client.json(at("questions/mutualisation/coverage"));
        work.edit(
                put("actor", "eve", "name", MARK + " Eve", "audience", "team"),
                put(
                        "resource",
                        "s",
                        "actor",
                        "ada",
                        "name",
                        MARK + " coffre",
                        "type",
                        "kitchen",
                        "audience",
                        "team",
                        "state",
                        "available"),
                put("need", "n3", "actor", "ada", "name", MARK + " dette", "type", "equity", "audience", "team"),
                put("pool", "q", "name", MARK + " accord", "stage", "agreed", "need", "n2", "audience", "team"),
                put(
                        "commitment",
                        "c",
                        "pool",
                        "p",
                        "actor",
                        "ada",
                        "what",
                        "money",
                        "note",
                        MARK + " promesse",
                        "by",
                        "institution",
                        "audience",
                        "team"),
                put(
                        "scenario",
                        "z",
                        "name",
                        MARK + " sans bob",
                        "changes",
                        "[{\"kind\":\"actor\",\"id\":\"bob\"}]",
                        "audience",
                        "team"),
                reading("m", "bob", "eve", "opposition", "audience", "team"),
                reading("o", "ada", "eve", "alliance", "audience", "team"));
    }

    @Test
    void whatOnlyTheTeamKnowsChangesNothingInIt(Client client) {
        assertThat(offered(client)).isEqualTo(whileAllWasPublic);
    }

    @Test
    void itsNumbersAreThoseOfTheMapAndOfTheQuestion(Client client) {
        var secret = client.postJson(at("shares"), Map.of()).path("secret").asString("");
        var map = client.signedOut().json("/api/shares/" + secret + "/map");
        var counts = offered(client).path("counts");
        assertThat(counts.path("actors").asInt())
                .isEqualTo(map.path("actors").size())
                .isEqualTo(2);
        assertThat(counts.path("relations").asInt())
                .isEqualTo(map.path("relations").size())
                .isEqualTo(1);
        var needs = new TreeMap<String, List<Integer>>();
        asked.path("rows")
                .forEach(row -> needs.put(
                        row.get(0).asString(),
                        List.of(
                                row.get(4).asInt(),
                                row.get(5).asInt(),
                                row.get(6).asInt())));
        var told = new TreeMap<String, List<Integer>>();
        offered(client)
                .path("coverage")
                .forEach(row -> told.put(
                        row.path("type").asString(),
                        List.of(
                                row.path("needs").asInt(),
                                row.path("certain").asInt(),
                                row.path("possible").asInt())));
        assertThat(told)
                .isEqualTo(needs)
                .containsEntry("meeting_room", List.of(1, 1, 1))
                .hasSize(2);
        assertThat(offered(client)
                        .at("/coverage")
                        .valueStream()
                        .mapToInt(row -> row.path("promised").asInt())
                        .sum())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void thePdfIsAccessibleAndTellsNothingElse(String language, Client client) throws Exception {
        var pdf = client.in(language).bytes(at("briefing.pdf"), WANTED);
        assertThat(Accessible.failures(pdf)).isEmpty();
        var text = text(pdf);
        assertThat(text).doesNotContain(MARK).contains("Bob & Cie", "Grande salle", "Fonds d’aide");
        if (language.equals("fr")) {
            assertThat(text).contains("Où « mettre » la chaudière ?", "1er décembre 2026", "12 500 €", "2 besoins");
        } else {
            assertThat(text).contains("1 December 2026", "12,500 €", "2 open needs", "As perceived by the group, on ");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"poster-a3.pdf", "poster-a0.pdf"})
    void thePosterIsAccessibleAndTellsWhoIsWhere(String file, Client client) throws Exception {
        var pdf = client.bytes(at(file), Map.of());
        assertThat(Accessible.failures(pdf)).isEmpty();
        assertThat(text(pdf)).doesNotContain(MARK).containsPattern("Bob & Cie [A-H][1-4]");
        try (var sheets = Loader.loadPDF(pdf)) {
            var wide = file.contains("a3") ? 1190f : 3370f;
            assertThat(sheets.getNumberOfPages()).isEqualTo(1);
            assertThat(sheets.getPage(0).getMediaBox().getWidth()).isBetween(wide - 2, wide + 2);
        }
    }

    @Test
    void thePageHoldsTheMapAsWordsAndLines(Client client) {
        var html = new String(client.bytes(at("briefing.html"), WANTED), UTF_8);
        assertThat(html).doesNotContain(MARK).contains("<svg", ">Bob &amp; Cie</text>", "lang=\"fr\"");
    }

    @Test
    void theTextForWordProcessorsHasStylesTablesAndAVector(Client client) throws IOException {
        var parts = unzipped(client.bytes(at("briefing.docx"), WANTED));
        assertThat(parts.values()).noneMatch(part -> part.contains(MARK));
        assertThat(parts.get("word/document.xml"))
                .contains("w:val=\"Heading1\"", "<w:tblHeader/>", "r:embed=\"svg0\"", "Bob &amp; Cie");
        assertThat(parts.get("word/media/picture0.svg")).contains("<path");
        assertThat(parts).containsKey("word/media/picture0.png");
    }

    @Test
    void onlyWhoSharesMakesOne(Client client) {
        var reader = Invited.to(client, territory, Role.CONTRIBUTOR);
        assertThat(reader.get(at("briefing")).statusCode()).isEqualTo(403);
        assertThat(reader.post(at("briefing.pdf"), WANTED).statusCode()).isEqualTo(403);
    }

    private JsonNode offered(Client client) {
        return client.json(at("briefing"));
    }

    private String at(String path) {
        return "/api/territories/" + territory + "/" + path;
    }

    /** The text of a PDF, on one line, with ordinary spaces. */
    private static String text(byte[] pdf) throws IOException {
        try (var pages = Loader.loadPDF(pdf)) {
            var reader = new PDFTextStripper();
            reader.setSortByPosition(true);
            return reader.getText(pages).replaceAll("[\\s\u00a0]+", " ");
        }
    }

    private static Map<String, String> unzipped(byte[] zip) throws IOException {
        var parts = new TreeMap<String, String>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), new String(in.readAllBytes(), UTF_8));
            }
        }
        return parts;
    }
}
