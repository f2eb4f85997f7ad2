package org.maillage.account;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.maillage.actor.ActorKinds;
import org.maillage.comment.CommentKinds;
import org.maillage.document.Field;
import org.maillage.document.Kind;
import org.maillage.history.Edit;
import org.maillage.pool.PoolKinds;
import org.maillage.profile.ProfileKinds;
import org.maillage.relation.RelationKinds;
import org.maillage.resource.ResourceKinds;
import org.maillage.round.RoundKinds;
import org.maillage.scenario.ScenarioKinds;
import org.maillage.story.Dots;
import org.maillage.story.StoryKinds;
import org.maillage.suggestion.SuggestionKinds;

/** Each kind of thing for everybody, for the team, and for its author alone, with a mark in its id and its texts. */
final class ThreeAudiences {
    static final String OF_PAUL = "murmure";
    static final String OF_TEAM = "coulisses";

    /** What every text says besides, so that it is told from an id that somebody sends. */
    static final String WHISPERED = "chuchotis";

    private static final Set<String> OWN = Set.of(
            "person",
            "at",
            "author",
            "retention",
            "ideaOn",
            "studiedOn",
            "agreedOn",
            "runningOn",
            "endedOn",
            "failedOn",
            "since",
            "until",
            "mandateUntil",
            "signedOn");

    private ThreeAudiences() {}

    static List<Edit> everything() {
        return Stream.of(said("ouvert", "public"), said(OF_TEAM, "team"), said(OF_PAUL, "author"))
                .flatMap(List::stream)
                .toList();
    }

    /** An actor, what it holds and lacks, how it gets on with another, and a pool, for these eyes. */
    private static List<Edit> said(String mark, String audience) {
        return Stream.concat(held(mark, audience).stream(), SaidOfPools.of(mark, audience).stream())
                .toList();
    }

    private static List<Edit> held(String mark, String audience) {
        var actor = "actor-" + mark;
        var friend = "friend-" + mark;
        return List.of(
                put(ActorKinds.ACTOR, actor, audience, mark, Map.of("town", mark, "partOf", List.of("friend-ouvert"))),
                put(ActorKinds.ACTOR, friend, audience, mark, Map.of("aliases", List.of("Atelier " + mark))),
                put(ResourceKinds.RESOURCE, "resource-" + mark, audience, mark, held(actor)),
                put(ResourceKinds.RESOURCE, "extra-" + mark, audience, mark, held("friend-ouvert")),
                put(ResourceKinds.NEED, "need-" + mark, audience, mark, lacked(friend)),
                put(ResourceKinds.NEED, "want-" + mark, audience, mark, lacked("actor-ouvert")),
                put(RelationKinds.READING, "reading-" + mark, audience, mark, read(actor, friend)),
                put(RelationKinds.READING, "aside-" + mark, audience, mark, read("actor-ouvert", friend)),
                put(RelationKinds.READING, "again-" + mark, audience, mark, read("actor-ouvert", "friend-ouvert")),
                put(ProfileKinds.PROFILE, "profile-" + mark, audience, mark, described(actor, mark)),
                put(ProfileKinds.PROFILE, "glance-" + mark, audience, mark, described("friend-ouvert", mark)),
                put(
                        PoolKinds.POOL,
                        "pool-" + mark,
                        audience,
                        mark,
                        Map.of(
                                "stage",
                                "running",
                                "types",
                                List.of("premises"),
                                "places",
                                2,
                                "members",
                                List.of(paying("actor-ouvert"), paying(actor)),
                                "jointCost",
                                15)));
    }

    /** An actor and a pool that everybody sees, and that mention what not everybody sees. */
    static List<Edit> crossroads() {
        var members = Stream.of("ouvert", OF_TEAM, OF_PAUL)
                .map(mark -> paying("actor-" + mark))
                .toList();
        return List.of(
                put(
                        ActorKinds.ACTOR,
                        "crossroads",
                        "public",
                        "",
                        Map.of("partOf", List.of("friend-" + OF_PAUL, "friend-ouvert", "friend-" + OF_TEAM))),
                mentioning("pool-of-paul", OF_PAUL, members),
                mentioning("pool-of-the-team", OF_TEAM, members),
                put(
                        ProfileKinds.PROFILE,
                        "profile-of-all",
                        "public",
                        "",
                        Map.of(
                                "actor",
                                "actor-ouvert",
                                "mission",
                                "animation",
                                "campaign",
                                "c",
                                "author",
                                "Tous",
                                "mobilised",
                                List.of("extra-ouvert", "extra-" + OF_TEAM, "extra-" + OF_PAUL))),
                put(RoundKinds.ROUND, "round", "public", "", round()),
                discussed("ouvert", "public"),
                discussed(OF_TEAM, "team"),
                discussed(OF_PAUL, "author"),
                commented("ouvert", "public", "actor-ouvert"),
                commented(OF_TEAM, "team", "actor-ouvert"),
                commented(OF_PAUL, "author", "actor-ouvert"),
                commented("about-" + OF_TEAM, "public", "actor-" + OF_TEAM),
                suggested(OF_TEAM),
                suggested(OF_PAUL),
                supposed(OF_TEAM),
                supposed(OF_PAUL),
                told("ouvert", "public"),
                told(OF_TEAM, "team"),
                told(OF_PAUL, "team"),
                told(OF_PAUL + "-words", "author"),
                drawn("ouvert"),
                drawn(OF_TEAM),
                drawn(OF_PAUL),
                drawn(OF_PAUL + "-words"));
    }

    /** Said to be for the team, also of a confidence. */
    private static Edit supposed(String mark) {
        var changes = "[{\"kind\":\"actor\",\"id\":\"actor-" + mark + "\"}]";
        return put(ScenarioKinds.SCENARIO, "scenario-" + mark, "team", mark, Map.of("changes", changes));
    }

    /** Points at somebody, and is nobody else's when they are not; or says what its author keeps to themselves. */
    private static Edit told(String mark, String audience) {
        var pointed = mark.endsWith("-words") ? "" : ",\"actors\":[\"actor-" + mark + "\"]";
        var steps = "[{\"id\":\"1\",\"shows\":\"network\",\"text\":\"" + mark + " " + WHISPERED
                + "\",\"notes\":\"Souffleur\"" + pointed + "}]";
        return put(StoryKinds.STORY, "story-" + mark, audience, mark, Map.of("steps", steps));
    }

    /** Said to be for everybody, and seen by whom its story is for. */
    private static Edit drawn(String mark) {
        var fields = Map.<String, Object>of("story", "story-" + mark, "data", Dots.PNG);
        return put(StoryKinds.PICTURE, "picture-" + mark, "public", mark, fields);
    }

    /** For the team, unless it is of a confidence. */
    private static Edit suggested(String mark) {
        var changes = "{\"town\":\"" + mark + " " + WHISPERED + " ailleurs\"}";
        return put(
                SuggestionKinds.SUGGESTION,
                "suggestion-" + mark,
                "team",
                mark,
                Map.of("of", "actor", "actor", "actor-" + mark, "changes", changes));
    }

    private static Edit commented(String mark, String audience, String actor) {
        return put(
                CommentKinds.COMMENT,
                "comment-" + mark,
                audience,
                mark,
                Map.of("about", "actor", "actors", List.of(actor), "mentions", List.of(), "author", "Paul " + mark));
    }

    /** One more confidence of Paul's. */
    static Edit another() {
        return put(ResourceKinds.RESOURCE, "late-" + OF_PAUL, "author", OF_PAUL, held("friend-ouvert"));
    }

    private static Map<String, Object> round() {
        var actors = List.of("actor-ouvert", "friend-ouvert", "actor-" + OF_TEAM, "actor-" + OF_PAUL);
        return Map.of("mission", "animation", "campaign", "c", "state", "open", "alone", false, "actors", actors);
    }

    private static Edit discussed(String mark, String audience) {
        return put(
                RoundKinds.DISCUSSION,
                "discussion-" + mark,
                audience,
                mark,
                Map.of("round", "round", "from", "actor-ouvert", "to", "friend-ouvert", "notes", mark));
    }

    private static Map<String, String> paying(String actor) {
        return Map.of("actor", actor, "alone", "10");
    }

    /** A pool of everybody's whose carrier, need and resource are not for everybody. */
    private static Edit mentioning(String id, String mark, List<Map<String, String>> members) {
        var document = Map.of(
                "stage",
                "running",
                "jointCost",
                25,
                "costUnit",
                "€",
                "places",
                2,
                "types",
                List.of("premises"),
                "members",
                members,
                "carrier",
                "actor-" + mark,
                "need",
                "need-" + mark,
                "resource",
                "resource-" + mark);
        return put(PoolKinds.POOL, id, "public", "", document);
    }

    private static Map<String, Object> held(String actor) {
        return Map.of("actor", actor, "type", "premises", "state", "available");
    }

    private static Map<String, Object> lacked(String actor) {
        return Map.of("actor", actor, "type", "premises", "state", "open");
    }

    private static Map<String, Object> described(String actor, String mark) {
        return Map.of(
                "actor",
                actor,
                "mission",
                "animation",
                "campaign",
                "c",
                "author",
                "Paul " + mark,
                "stakes",
                mark,
                "values",
                List.of("solidarity", mark),
                "mobilisable",
                List.of("resource-" + mark));
    }

    private static Map<String, Object> read(String from, String to) {
        return Map.of("from", from, "to", to, "nature", "opposition", "mission", "animation", "campaign", "c");
    }

    static Edit put(Kind kind, String id, String audience, String mark, Map<String, Object> fields) {
        var raw = new HashMap<String, Object>(fields);
        raw.putAll(Map.of("id", id, "name", "Atelier " + mark, "audience", audience));
        if (!mark.isEmpty()) {
            kind.fields().stream()
                    .filter(field -> isFree(field, audience))
                    .forEach(field -> raw.putIfAbsent(field.name(), mark + " " + WHISPERED));
        }
        return Edit.put(kind, id, kind.trusted(raw));
    }

    /** Any words will do. Of the lists of words, only those of a confidence do not join what everybody sees. */
    private static boolean isFree(Field field, String audience) {
        var text = field.type() == Field.Type.TEXT || field.type() == Field.Type.TEXTS;
        var listed = field.list() != null && !(field.openList() && audience.equals("author"));
        return text && !listed && field.allowed().isEmpty() && field.refersTo() == null && !OWN.contains(field.name());
    }
}
