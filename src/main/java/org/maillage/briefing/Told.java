package org.maillage.briefing;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Caller;
import org.maillage.coordination.Finding;
import org.maillage.coordination.Findings;
import org.maillage.coordination.Seen;
import org.maillage.document.Author;
import org.maillage.scenario.Difference;
import org.maillage.scenario.Scenarios;

/** What the structure says, as far as everybody may know: findings, risks, and what scenarios would change. */
public final class Told {
    /** What can go wrong: what rests on one alone, and what ends. */
    private static final List<String> RISKS =
            List.of("fragile-commitment", "sole-provider", "dependence-on-one", "dependence-on-flows", "cut-point");

    /** Told to a council only when somebody chooses to: they speak of who is against whom. */
    private static final Set<String> NOT_PROPOSED = Set.of(
            "contested-relation",
            "opposed-camps",
            "tense-triad",
            "negotiable-conflict",
            "conflictual-cooperation",
            "alliance-of-circumstance",
            "mediator",
            "relation-to-confirm");

    private static final int PROPOSED = 3;
    private static final int MOST_RISKS = 4;
    private static final int MOST_EVIDENCE = 3;
    private static final Author NOBODY = new Author(Caller.VISITOR.person(), "", false);

    private final Findings findings;
    private final Scenarios scenarios;

    public Told(Findings findings, Scenarios scenarios) {
        this.findings = findings;
        this.scenarios = scenarios;
    }

    record Found(List<Briefing.Candidate> candidates, List<String> told, List<Finding> risks) {}

    /** An option as it was described, with what it changes where that could be worked out. */
    record Option(
            Wanted.Option wanted,
            @Nullable String scenario,
            @Nullable Difference difference) {}

    Found findings(Seen seen, Wanted wanted, String language, Briefing.Scene scene, Labels labels) {
        var about = wanted.about();
        var once = new HashSet<String>();
        var all = findings.of(seen, null, language).stream()
                .filter(finding -> once.add(finding.key()))
                .filter(finding -> about == null || finding.actors().stream().anyMatch(about::contains))
                .toList();
        var proposed = proposed(all);
        var known = all.stream().map(Finding::key).toList();
        var told = wanted.findings() == null
                ? proposed.stream().map(Finding::key).toList()
                : wanted.chosen().stream().filter(known::contains).toList();
        var ordered = new ArrayList<>(proposed);
        all.stream().filter(finding -> !proposed.contains(finding)).forEach(ordered::add);
        var names =
                scene.actors().stream().collect(toMap(one -> one.get("id"), one -> String.valueOf(one.get("name"))));
        return new Found(
                ordered.stream()
                        .map(finding -> new Briefing.Candidate(
                                finding.key(),
                                finding.title(),
                                finding.sentence(),
                                evidence(finding, scene, names, labels)))
                        .toList(),
                told,
                RISKS.stream()
                        .flatMap(risk -> all.stream()
                                .filter(finding -> finding.pattern().equals(risk))
                                .filter(finding -> !told.contains(finding.key()))
                                .limit(1))
                        .limit(MOST_RISKS)
                        .toList());
    }

    /** The weightiest of each pattern, of three patterns. */
    private static List<Finding> proposed(List<Finding> all) {
        var patterns = new HashSet<String>();
        return all.stream()
                .filter(finding -> !NOT_PROPOSED.contains(finding.pattern()) && !RISKS.contains(finding.pattern()))
                .filter(finding -> patterns.add(finding.pattern()))
                .limit(PROPOSED)
                .toList();
    }

    private static List<String> evidence(
            Finding finding, Briefing.Scene scene, Map<Object, String> names, Labels labels) {
        return scene.relations().stream()
                .filter(relation -> finding.relations().contains(String.valueOf(relation.get("id"))))
                .limit(MOST_EVIDENCE)
                .map(relation -> names.get(relation.get("from")) + " – " + names.get(relation.get("to")) + " ("
                        + labels.of("nature", relation.get("nature")).toLowerCase(Locale.ROOT) + ")")
                .toList();
    }

    List<Briefing.Scenario> scenarios(String territory) {
        return scenarios.all(territory, Caller.VISITOR.audiences()).stream()
                .map(one -> new Briefing.Scenario(String.valueOf(one.get("id")), String.valueOf(one.get("name"))))
                .toList();
    }

    /** The options with what those that are scenarios change. */
    List<Option> options(Seen seen, Wanted wanted, String language) {
        var known = scenarios(seen.territory()).stream().collect(toMap(Briefing.Scenario::id, Briefing.Scenario::name));
        return wanted.options().stream()
                .filter(option ->
                        Wanted.said(option.title()) || Wanted.said(option.text()) || Wanted.said(option.scenario()))
                .map(option -> {
                    var id = Wanted.text(option.scenario());
                    var name = known.get(id);
                    return new Option(
                            option, name, name == null ? null : scenarios.difference(NOBODY, seen, id, language));
                })
                .toList();
    }
}
