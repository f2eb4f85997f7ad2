package org.maillage.campaign;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.maillage.document.Author;
import org.maillage.document.Document;
import org.maillage.document.Store;
import org.maillage.graph.Row;
import org.maillage.graph.Tx;
import org.maillage.history.Applied;
import org.maillage.history.Edit;
import org.maillage.history.Intent;
import org.maillage.history.Journal;
import org.maillage.problem.Conflict;
import org.maillage.problem.Invalid;
import org.maillage.problem.NotFound;
import org.maillage.problem.Problem;
import org.maillage.relation.RelationKinds;
import org.maillage.territory.TerritoryKinds;

/**
 * Starts a campaign from another one: each relation retained there is read again, to be confirmed. The campaign and all
 * that it takes over are one change, which one undo takes back.
 */
public final class NextCampaign {
    private final Store store;
    private final Journal journal;

    public NextCampaign(Store store, Journal journal) {
        this.store = store;
        this.journal = journal;
    }

    /**
     * Starts a campaign.
     *
     * @param audiences what whoever starts it sees, and hence what is taken over
     * @param raw the new campaign as it was sent
     */
    public Applied start(Author author, List<String> audiences, String territory, String from, Map<String, ?> raw) {
        var problems = new ArrayList<Problem>();
        var campaign = TerritoryKinds.CAMPAIGN.document(raw, problems);
        if (!problems.isEmpty()) {
            throw new Invalid(problems);
        }
        return journal.apply(
                author,
                territory,
                Intent.edit("campaign.start"),
                tx -> edits(tx, author, audiences, territory, from, campaign));
    }

    private List<Edit> edits(
            Tx tx, Author author, List<String> audiences, String territory, String from, Document campaign) {
        var id = String.valueOf(campaign.text("id"));
        var known = store.read(tx, territory, TerritoryKinds.CAMPAIGN, List.of(from, id));
        var former = known.get(from);
        if (former == null) {
            throw new NotFound("campaign", from);
        }
        if (known.containsKey(id)) {
            throw new Conflict("campaign-exists", Map.of("id", id));
        }
        var edits = new ArrayList<Edit>();
        edits.add(Edit.put(TerritoryKinds.CAMPAIGN, id, campaign));
        var source = former.document().text("name");
        var asked = Map.<String, Object>of("territory", territory, "audiences", audiences, "campaign", from);
        for (var row : tx.run("campaign/carried", asked)) {
            edits.add(reading(row, id, source == null ? from : source, author));
        }
        return edits;
    }

    private static Edit reading(Row relation, String campaign, String source, Author author) {
        var reading = new LinkedHashMap<String, Object>(relation.present());
        var object = String.valueOf(reading.getOrDefault("object", ""));
        var id = String.join(
                "~", relation.text("from"), relation.text("to"), relation.text("mission"), campaign, object);
        reading.put("id", id);
        reading.put("campaign", campaign);
        reading.put("certainty", "to_confirm");
        reading.put("source", source);
        reading.put("author", author.name());
        reading.put("at", Instant.now().toString());
        return Edit.put(RelationKinds.READING, id, RelationKinds.READING.trusted(reading));
    }
}
