package org.maillage.briefing;

import static java.util.stream.Collectors.toSet;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.council.BriefingShown;
import org.maillage.council.Published;
import org.maillage.council.Visit;
import org.maillage.graph.Graph;
import org.maillage.print.HtmlPaper;
import org.maillage.print.Paper;
import org.maillage.print.PdfPaper;
import org.maillage.problem.Invalid;
import org.maillage.problem.NotFound;
import org.maillage.problem.Problem;
import org.maillage.run.Remembered;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Briefings behind share links: what is asked of them is kept, what they tell is composed when they are read. */
public final class SharedBriefings {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** Briefings of some hundred kilobytes. */
    private static final int REMEMBERED = 50;

    private final Briefings briefings;
    private final Published published;
    private final Graph graph;
    private final Remembered<Reading, byte[]> remembered = new Remembered<>(REMEMBERED);

    public SharedBriefings(Briefings briefings, Published published, Graph graph) {
        this.briefings = briefings;
        this.published = published;
        this.graph = graph;
    }

    /** How a briefing is handed over. */
    public enum Form {
        HTML,
        PDF;

        private byte[] of(Paper paper) {
            return this == PDF ? PdfPaper.of(paper) : HtmlPaper.of(paper).getBytes(StandardCharsets.UTF_8);
        }
    }

    /** What a link shows on a day, as long as nothing changes in its territory. */
    private record Reading(Visit visit, long lastChange, LocalDate day, String language, Form form) {}

    /** Throws {@link Invalid} when it is wrong, or about what somebody could not see who comes by a link. */
    public BriefingShown shareable(String territory, Wanted wanted) {
        wanted.check();
        var known = published.whole(territory);
        var problems = new ArrayList<Problem>();
        if (!isKnown(wanted.mission(), known.missions())) {
            problems.add(Problem.of("share-briefing", "mission", wanted.mission()));
        }
        if (!isKnown(wanted.campaign(), known.campaigns())) {
            problems.add(Problem.of("share-briefing", "campaign", wanted.campaign()));
        }
        var about = Objects.requireNonNullElse(wanted.about(), List.<String>of());
        var shown = ids(known.actors());
        var actors = about.stream().filter(shown::contains).toList();
        if (actors.isEmpty() && !about.isEmpty()) {
            problems.add(Problem.of("share-briefing", "actors", null));
        }
        var scenarios = briefings.scenarios(territory).stream()
                .map(Briefing.Scenario::id)
                .collect(toSet());
        wanted.options().stream()
                .map(Wanted.Option::scenario)
                .filter(one -> Wanted.said(one) && !scenarios.contains(Wanted.text(one)))
                .forEach(one -> problems.add(Problem.of("share-briefing", "options", one)));
        if (!problems.isEmpty()) {
            throw new Invalid(problems);
        }
        var campaign = Wanted.said(wanted.campaign()) ? wanted.campaign() : null;
        var asked = JSON.writeValueAsString(wanted.about(null, List.of(), null));
        return new BriefingShown(asked, actors, wanted.findings(), campaign);
    }

    /**
     * For whoever comes by a link, as long as its mission and its campaign are those of something public. However many
     * come, it is composed once for each change of the territory.
     */
    public byte[] visited(Visit visit, String language, Form form) {
        // While something is being written, what is read may be half of it: nothing to be remembered.
        var settled = graph.isQuiet();
        var today = LocalDate.now(ZoneId.systemDefault());
        var reading = new Reading(visit, briefings.lastChange(visit.territory()), today, language, form);
        return settled ? remembered.get(reading, this::composed) : composed(reading);
    }

    private byte[] composed(Reading reading) {
        return reading.form().of(paper(reading.visit(), reading.language()));
    }

    private Paper paper(Visit visit, String language) {
        if (!(visit.target() instanceof BriefingShown shown)) {
            throw new NotFound("share-unknown");
        }
        var wanted = read(shown.asked()).about(shown.campaign(), shown.actors(), shown.findings());
        var known = published.whole(visit.territory());
        if (!isKnown(wanted.mission(), known.missions()) || !isKnown(wanted.campaign(), known.campaigns())) {
            throw new NotFound("share-briefing-gone");
        }
        return briefings.paper(visit.territory(), wanted, language);
    }

    /** Taking somebody's name out may have spoilt it. */
    private static Wanted read(String asked) {
        try {
            return JSON.readValue(asked, Wanted.class);
        } catch (JacksonException spoilt) {
            throw new NotFound("share-briefing-gone");
        }
    }

    private static boolean isKnown(@Nullable String id, List<Map<String, Object>> all) {
        return !Wanted.said(id) || ids(all).contains(id);
    }

    private static Set<Object> ids(List<Map<String, Object>> all) {
        return all.stream().map(one -> one.get("id")).filter(Objects::nonNull).collect(toSet());
    }
}
