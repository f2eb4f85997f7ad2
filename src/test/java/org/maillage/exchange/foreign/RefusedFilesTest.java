package org.maillage.exchange.foreign;

import static org.maillage.exchange.foreign.Refusal.assertRefused;
import static org.maillage.exchange.foreign.Refusal.refused;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What is made to harm, or is damaged, is refused before it costs anything. */
class RefusedFilesTest {
    @Test
    void laughsByTheBillionAndOtherEntitiesAreRefusedBeforeTheyMeanAnything() {
        var laughs = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE lolz [<!ENTITY l0 \"lol\">");
        for (var i = 1; i < 12; i++) {
            laughs.append("<!ENTITY l")
                    .append(i)
                    .append(" \"")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        var graph = "]><graphml><graph><node id=\"n\"><data key=\"k\">&l11;</data></node></graph></graphml>";
        refused("laughs.graphml", laughs + graph, "xml-doctype");
        refused(
                "secret.gexf",
                "<!DOCTYPE gexf [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><gexf><graph><nodes>"
                        + "<node id=\"a\" label=\"&x;\"/></nodes></graph></gexf>",
                "xml-doctype");
        var wide = "<!DOCTYPE graphml SYSTEM \"http://127.0.0.1:1/x.dtd\"><graphml/>".getBytes(StandardCharsets.UTF_16);
        assertRefused(() -> ForeignFiles.read("wide.xml", wide), "xml-doctype");
    }

    @Test
    void whatIsTooDeepOrDamagedIsRefused() {
        refused("deep.graphml", "<graphml>" + "<graph>".repeat(10_000), "xml-too-deep");
        refused("cut.gexf", "<gexf><graph><nodes><node id=\"a\"", "unreadable-xml");
        refused("cut.json", "{\"elements\": [{\"label\":", "unreadable-json");
        refused("deep.json", "[".repeat(100_000), "unreadable-json");
        assertRefused(
                () -> ForeignFiles.read("big.json", ("[" + " ".repeat(17 << 20)).getBytes(StandardCharsets.UTF_8)),
                "foreign-too-large");
    }
}
