package org.maillage.exchange;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import org.maillage.document.Author;
import org.maillage.problem.Invalid;
import org.maillage.problem.Problem;
import org.maillage.territory.Defaults;
import org.maillage.territory.Territories;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What a new territory is called and starts with: as {@code territory.yaml} beside the CSV files says, or by default.
 *
 * @param document the territory's own fields
 * @param own its terms, missions and campaigns
 */
public record TerritoryFrame(Map<String, Object> document, Defaults own) {
    static final String FILE = "territory.yaml";

    /** Reads the frame that comes with these files; throws {@link Invalid} when it cannot be read. */
    public static TerritoryFrame of(ImportFiles files) {
        return files.get(FILE).map(TerritoryFrame::read).orElseGet(() -> new TerritoryFrame(Map.of(), Defaults.none()));
    }

    static TerritoryFrame read(byte[] yaml) {
        try {
            var document = new YAMLMapper().readValue(yaml, new TypeReference<Map<String, Object>>() {});
            return new TerritoryFrame(document, Defaults.read(new ByteArrayInputStream(yaml)));
        } catch (JacksonException | ClassCastException | IllegalArgumentException e) {
            throw new Invalid(Problem.of("unreadable-frame", null, FILE));
        }
    }

    /**
     * Creates the territory {@code id} in this frame; its name is its id when the frame gives none.
     *
     * <p>An archive has closed campaigns, and readings in them. Campaigns therefore start open; {@link Importer#first}
     * closes them again in the very change that brings their readings. Into a territory that is already there nothing is
     * imported into a closed campaign: it has to be reopened first.
     */
    public void open(Territories territories, Author author, String id) {
        var raw = new HashMap<String, Object>(document);
        raw.put("id", id);
        raw.putIfAbsent("name", id);
        territories.create(author, raw, own.allOpen());
    }
}
