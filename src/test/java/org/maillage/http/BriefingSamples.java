package org.maillage.http;

import static org.maillage.http.Sample.asking;
import static org.maillage.http.Sample.json;
import static org.maillage.http.Sample.sending;

import java.util.List;
import java.util.Map;

/** Requests to the routes of briefings and of slides. */
final class BriefingSamples {
    private static final String HERE = "/api/territories/{territory}";

    private BriefingSamples() {}

    static List<Sample> right(String territory) {
        var wanted = json(
                "question",
                "Comment partager les salles ?",
                "until",
                "2026-12-15",
                "options",
                List.of(Map.of("title", "Ouvrir une salle")));
        var at = HERE.replace("{territory}", territory);
        return List.of(
                asking("GET " + HERE + "/briefing", at + "/briefing", 200),
                asking("GET " + HERE + "/stories/{id}/deck.pptx", at + "/stories/st/deck.pptx", 200),
                sending(wanted, "POST " + HERE + "/briefing.html", at + "/briefing.html", 200),
                sending(wanted, "POST " + HERE + "/briefing.pdf", at + "/briefing.pdf", 200),
                sending(wanted, "POST " + HERE + "/briefing.docx", at + "/briefing.docx", 200),
                sending("{}", "POST " + HERE + "/poster-a3.pdf", at + "/poster-a3.pdf", 200),
                sending("{}", "POST " + HERE + "/poster-a0.pdf", at + "/poster-a0.pdf", 200));
    }

    static List<Sample> wrong(String territory) {
        var at = HERE.replace("{territory}", territory);
        return List.of(
                sending("", "POST " + HERE + "/briefing.html", at + "/briefing.html", 422),
                sending(json("until", "bientôt"), "POST " + HERE + "/briefing.pdf", at + "/briefing.pdf", 422, "until"),
                sending(
                        json("question", "x".repeat(1_001)),
                        "POST " + HERE + "/briefing.docx",
                        at + "/briefing.docx",
                        422,
                        "question"),
                sending(json("face", "moon"), "POST " + HERE + "/poster-a3.pdf", at + "/poster-a3.pdf", 422, "face"),
                sending(
                        json("options", List.of(Map.of(), Map.of(), Map.of(), Map.of(), Map.of())),
                        "POST " + HERE + "/poster-a0.pdf",
                        at + "/poster-a0.pdf",
                        422,
                        "options"),
                sending(
                        json("passages", List.of(Map.of("text", "x".repeat(10_001)))),
                        "POST " + HERE + "/briefing.html",
                        at + "/briefing.html",
                        422,
                        "passages"));
    }
}
