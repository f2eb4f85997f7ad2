package org.maillage;

import java.util.List;
import org.maillage.actor.ActorKinds;
import org.maillage.comment.CommentKinds;
import org.maillage.document.Kinds;
import org.maillage.map.Places;
import org.maillage.mutualisation.DecisionKind;
import org.maillage.pool.PoolKinds;
import org.maillage.profile.ProfileKinds;
import org.maillage.relation.RelationKinds;
import org.maillage.resource.ResourceKinds;
import org.maillage.round.RoundKinds;
import org.maillage.scenario.ScenarioKinds;
import org.maillage.story.StoryKinds;
import org.maillage.strategy.StrategyKinds;
import org.maillage.suggestion.SuggestionKinds;
import org.maillage.territory.TerritoryKinds;

/** Every kind of entity, in the order in which they are written. */
final class DocumentKinds {
    static final Kinds ALL = new Kinds(List.of(
            TerritoryKinds.TERRITORY,
            TerritoryKinds.MISSION,
            TerritoryKinds.CAMPAIGN,
            TerritoryKinds.TERM,
            ActorKinds.ACTOR,
            Places.POSITION,
            ResourceKinds.RESOURCE,
            ResourceKinds.NEED,
            PoolKinds.POOL,
            PoolKinds.AGREEMENT,
            PoolKinds.COMMITMENT,
            PoolKinds.ASSESSMENT,
            RelationKinds.READING,
            ProfileKinds.PROFILE,
            StrategyKinds.OBJECTIVE,
            StrategyKinds.STANCE,
            StrategyKinds.INFLUENCE,
            StrategyKinds.ATTITUDE,
            RoundKinds.ROUND,
            RoundKinds.DISCUSSION,
            DecisionKind.DECISION,
            CommentKinds.COMMENT,
            SuggestionKinds.SUGGESTION,
            ScenarioKinds.SCENARIO,
            StoryKinds.STORY,
            StoryKinds.PICTURE,
            TerritoryKinds.VERSION));

    private DocumentKinds() {}
}
