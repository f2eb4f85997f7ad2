package org.maillage.bench;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Measures how soon a page shows what somebody else has changed: from the moment the change is sent. */
final class SeenByOthers {
    private static final int TIMES = 20;
    private static final double REST_MILLIS = 700;
    private static final String HERE = "/api/territories/" + BenchServer.TERRITORY;
    /** Resolves when the sheet that is open bears this name, with the time of day. */
    private static final String WATCH = """
            name => {
              const title = () => document.querySelector('#panel h2')?.textContent?.includes(name);
              window.seen = new Promise(resolve => {
                const told = () => requestAnimationFrame(() => setTimeout(() => resolve(Date.now())));
                const watch = new MutationObserver(() => {
                  if (!title()) return;
                  watch.disconnect();
                  told();
                });
                watch.observe(document.body, { subtree: true, childList: true, characterData: true });
              });
            }""";

    private final Page page;
    private final Requests requests;
    private final String actor;

    /** The page shows the sheet of that actor. */
    SeenByOthers(Page page, Requests requests, String actor) {
        this.page = page;
        this.requests = requests;
        this.actor = actor;
    }

    Measure measure(@Nullable Double budget) {
        var millis = new ArrayList<Double>();
        for (var i = 0; i <= TIMES; i++) {
            var document = document("Mesure " + System.nanoTime());
            page.evaluate(WATCH, document.get("name"));
            var sent = System.currentTimeMillis();
            var edit = Map.of("kind", "actor", "id", actor, "document", document);
            requests.post(HERE + "/edits", Map.of("what", "bench", "edits", List.of(edit)));
            millis.add(((Number) page.evaluate("window.seen")).doubleValue() - sent);
            page.waitForTimeout(REST_MILLIS);
        }
        return Measure.of("change of another person, seen", millis.subList(1, millis.size()), budget, "");
    }

    private Map<String, Object> document(String name) {
        var document = new HashMap<String, Object>();
        requests.get(HERE + "/actors/" + actor).json().get("actor").properties().forEach(field -> {
            if (field.getValue().isString()) {
                document.put(field.getKey(), field.getValue().asString());
            }
        });
        document.put("name", name);
        return document;
    }
}
