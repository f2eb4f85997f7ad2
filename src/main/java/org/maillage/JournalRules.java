package org.maillage;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.maillage.scenario.ScenarioKinds.SCENARIO;
import static org.maillage.story.StoryKinds.STORY;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.maillage.account.OwnStatements;
import org.maillage.actor.ActorKinds;
import org.maillage.actor.GroupCycles;
import org.maillage.actor.Groups;
import org.maillage.actor.NotedActors;
import org.maillage.actor.SaidAudience;
import org.maillage.comment.CommentKinds;
import org.maillage.comment.CommentPlaces;
import org.maillage.comment.CommentRules;
import org.maillage.document.Kind;
import org.maillage.document.Store;
import org.maillage.geography.BaseMapRules;
import org.maillage.history.Cascade;
import org.maillage.history.Derivation;
import org.maillage.history.References;
import org.maillage.history.Rule;
import org.maillage.mutualisation.Calendars;
import org.maillage.personal.NamedPersons;
import org.maillage.personal.StaysErased;
import org.maillage.pool.PoolKinds;
import org.maillage.pool.PoolRules;
import org.maillage.profile.OneProfileEach;
import org.maillage.profile.ProfileKinds;
import org.maillage.relation.ClosedCampaigns;
import org.maillage.relation.RelationKinds;
import org.maillage.relation.Retention;
import org.maillage.relation.SelfReadings;
import org.maillage.round.ReadAlone;
import org.maillage.round.RetainedInRounds;
import org.maillage.round.RoundRules;
import org.maillage.scenario.Supposed;
import org.maillage.story.Pictures;
import org.maillage.story.Steps;
import org.maillage.strategy.StrategyKinds;
import org.maillage.suggestion.SuggestionKinds;
import org.maillage.suggestion.SuggestionRules;
import org.maillage.territory.FrameRules;
import org.maillage.territory.Lists;
import org.maillage.territory.TermsInUse;

/** What is seen to before a change is written, and what follows from it, in this order. */
final class JournalRules {
    private JournalRules() {}

    static List<Rule> of(Store store, Cascade cascade) {
        var statements = Set.of(
                RelationKinds.READING,
                ProfileKinds.PROFILE,
                StrategyKinds.STANCE,
                StrategyKinds.INFLUENCE,
                StrategyKinds.ATTITUDE);
        var said = with(statements, CommentKinds.COMMENT);
        var own = with(with(said, SuggestionKinds.SUGGESTION), PoolKinds.ASSESSMENT);
        return List.of(
                new OwnStatements(own, store),
                new SuggestionRules(DocumentKinds.ALL, store),
                new NotedActors(SCENARIO, scenario -> Supposed.actors(DocumentKinds.ALL, scenario), store),
                new NotedActors(STORY, Steps::actors, store),
                new Pictures(),
                new PoolRules(store),
                new CommentRules(store),
                new CommentPlaces(DocumentKinds.ALL, store),
                cascade,
                new FrameRules(store),
                new References(DocumentKinds.ALL, store),
                new GroupCycles(store),
                new SelfReadings(Set.of(RelationKinds.READING, StrategyKinds.INFLUENCE)),
                new ClosedCampaigns(statements, store),
                new OneProfileEach(store),
                new RoundRules(store),
                new ReadAlone(said, store),
                new Lists(store),
                new SaidAudience(ActorKinds.ACTOR, "actor/said-beyond", DocumentKinds.ALL, store),
                new SaidAudience(PoolKinds.POOL, "pool/said-beyond", DocumentKinds.ALL, store),
                new SaidAudience(STORY, "story/said-beyond", DocumentKinds.ALL, store),
                new NamedPersons(),
                new StaysErased(store),
                new BaseMapRules());
    }

    private static Set<Kind> with(Set<Kind> kinds, Kind another) {
        return Stream.concat(kinds.stream(), Stream.of(another)).collect(toUnmodifiableSet());
    }

    static List<Derivation> derivations() {
        return List.of(new TermsInUse(), new Groups(), new Retention(), new RetainedInRounds(), new Calendars());
    }
}
