package org.maillage.exchange.out;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A small network of texts that break what is written carelessly. */
final class Hostile {
    static final List<String> NAMES = List.of(
            "<b>&amp; \"L’Œuvre\" ]]>",
            "'}) DETACH DELETE n //",
            "fin\\",
            "\\u0027 + \\U0027 \\\\u0027",
            "deux\nlignes\r\n\tet \u0001 un \u0000 nul",
            "=HYPERLINK(\"x\")",
            "𝄞 accolades {} $rows `dos`");

    /** What XML 1.0 can say of a text: not the signs that it has no way to write. */
    static String inXml(String text) {
        return text.replace("\u0001", "").replace("\u0000", "");
    }

    static final Drawn DRAWN = new Drawn(
            "essai",
            NAMES.getFirst(),
            "2026-11-23",
            List.of(node("a", NAMES.getFirst(), 0), node("b", NAMES.get(4), 1), node("ç-é", NAMES.get(3), 2)),
            List.of(
                    edge("a~b~m~2025~", "a", "b", true, Map.of("campaign", "2025")),
                    edge("a~b~m~2026~means", "a", "b", false, Map.of("campaign", "2026", "object", "means")),
                    edge("b~ç-é~m~2026~", "b", "ç-é", false, Map.of("campaign", "2026"))));

    private Hostile() {}

    private static Drawn.Node node(String id, String label, int at) {
        return new Drawn.Node(
                id,
                label,
                at * 10.5,
                -at,
                5 + at,
                Colour.ofSphere("civil"),
                Map.of(
                        "kind",
                        "association",
                        "tags",
                        List.of("eau", "\"gaz\""),
                        "lat",
                        50.5 + at,
                        "lon",
                        3.25,
                        "description",
                        label,
                        "holds",
                        (long) at));
    }

    private static Drawn.Edge edge(String id, String from, String to, boolean directed, Map<String, Object> more) {
        var values = new HashMap<String, Object>(
                Map.of("nature", "alliance", "posture", "friendly", "mission", "m", "readings", 2L, "contested", true));
        values.putAll(more);
        return new Drawn.Edge(id, from, to, "Alliance <3", directed, Colour.ofNature(null, "friendly"), values);
    }
}
