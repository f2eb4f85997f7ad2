package org.maillage.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.history.Workspace.delete;
import static org.maillage.history.Workspace.put;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.account.Role;
import org.maillage.history.Workspace;
import org.maillage.round.Circle;
import org.maillage.testing.Client;
import org.maillage.testing.Invited;
import org.maillage.testing.RunningApplication;
import tools.jackson.databind.JsonNode;

/** What people say to each other of an actor, a pair or a proposal, and who may settle it. */
@ExtendWith(RunningApplication.class)
class CommentTest {
    private static final String ADA = "actor~ada";
    private static final String PAIR = "pair~ada~bob~animation~c";

    private final Circle circle;
    private final Workspace work;
    private final Workspace zoe;
    private final Workspace max;

    CommentTest(Client client) {
        circle = Circle.of(client);
        work = circle.facilitator();
        zoe = circle.zoe();
        max = circle.max();
    }

    @Test
    void aQuestionIsAnsweredAndSettledByWhomItNamesAndOpensAgainWithTheNextWord() {
        zoe.edit(comment("q", "text", "Qui tient la salle, @Max ?", "asks", true, "mentions", people("Max")));
        max.edit(comment("r", "text", "La mairie.", "reply", "q", "actors", List.of("bob")));
        assertThat(said(work, ADA)).containsExactly("Zoé: Qui tient la salle, @Max ?", "Max: La mairie.");
        assertThat(open(work)).isEqualTo(Map.of(ADA, 1));
        max.edit(comment("s", "settles", true, "reply", "r"));
        assertThat(open(work)).isEmpty();
        assertThat(work.get("comments?place=" + ADA).get(0).get("settled").asBoolean())
                .isTrue();
        zoe.edit(comment("t", "text", "Laquelle ?", "reply", "q"));
        assertThat(open(max)).isEqualTo(Map.of(ADA, 1));
        assertThat(zoe.undo().statusCode()).isEqualTo(200);
        assertThat(open(max)).isEmpty();
    }

    @Test
    void eachWritesInTheirOwnNameAndTakesBackOnlyWhatNobodyAnswered(Client client) {
        zoe.edit(comment("q", "text", "Une remarque", "author", "Max", "at", "1999-01-01T00:00:00Z", "person", "x"));
        var first = work.get("comments?place=" + ADA).get(0).get("said").get(0);
        assertThat(first.get("author").asString()).isEqualTo("Zoé");
        assertThat(first.get("at").asString()).startsWith("20");
        assertThat(max.send(comment("q", "text", "Autre chose")).statusCode()).isEqualTo(403);
        assertThat(max.send(comment("s", "settles", true, "reply", "q")).statusCode())
                .as("nobody asked Max")
                .isEqualTo(403);
        max.edit(comment("r", "text", "Une réponse", "reply", "q"));
        assertThat(zoe.send(delete("comment", "q")).body()).contains("a reçu des réponses");
        assertThat(max.send(delete("comment", "q")).statusCode()).isEqualTo(403);
        work.edit(delete("comment", "q"));
        assertThat(said(zoe, ADA)).isEmpty();
        Client.ok(work.undo());
        assertThat(said(zoe, ADA)).hasSize(2);

        var reader = new Workspace(Invited.to(client, work.territory(), Role.READER), work.territory());
        assertThat(said(reader, ADA)).hasSize(2);
        assertThat(reader.send(comment("x", "text", "Non")).statusCode()).isEqualTo(403);
    }

    @Test
    void whatWasSaidIsChangedByWhoeverSaidItAndSaysSo() {
        zoe.edit(comment("q", "text", "La sale est libre", "edited", "1999-01-01T00:00:00Z"));
        assertThat(first().has("edited")).isFalse();
        var said = first().get("at").asString();
        zoe.edit(comment("q", "text", "La salle est libre, @Max", "mentions", people("Max")));
        assertThat(first().get("at").asString()).isEqualTo(said);
        assertThat(first().get("edited").asString()).isGreaterThan(said);
        assertThat(waiting(max)).as("whom it names only now").containsExactly("mention q");
        max.edit(comment("r", "text", "Laquelle ?", "reply", "q"));
        assertThat(said(work, ADA)).containsExactly("Zoé: La salle est libre, @Max", "Max: Laquelle ?");
        assertThat(work.get("changes?entity=comment:q").toString()).contains("La sale est libre");

        assertThat(work.send(comment("q", "text", "La salle est prise")).statusCode())
                .as("who facilitates puts no words into anybody’s mouth")
                .isEqualTo(403);
        Client.ok(zoe.undo());
        assertThat(first().has("edited")).isFalse();
    }

    private JsonNode first() {
        return work.get("comments?place=" + ADA).get(0).get("said").get(0);
    }

    @Test
    void whatWaitsIsThereUntilItIsAnsweredOrSettled() {
        zoe.edit(comment("q", "text", "Qui, @Max ?", "asks", true, "mentions", people("Max")));
        zoe.edit(comment("m", "text", "Pour @Max", "mentions", people("Max"), "actors", List.of("bob")));
        assertThat(waiting(max)).containsExactly("question q", "mention m");
        assertThat(waiting(zoe)).isEmpty();
        max.edit(comment("r", "text", "La mairie.", "reply", "q"));
        assertThat(waiting(max)).containsExactly("mention m");
        assertThat(waiting(zoe)).containsExactly("answer r");
        zoe.edit(comment("t", "settles", true, "reply", "q"), comment("u", "settles", true, "reply", "m"));
        assertThat(waiting(max)).isEmpty();
        assertThat(waiting(zoe)).isEmpty();

        work.edit(Circle.round("open"));
        zoe.edit(Workspace.reading("z", "ada", "bob", "alliance"));
        zoe.edit(pair("k", "text", "Pour @Max", "mentions", people("Max")));
        assertThat(waiting(max)).containsExactly("round tour");
        assertThat(zoe.get("waiting").get(0).get("n").asInt()).isEqualTo(2);
        zoe.edit(
                Workspace.reading("z2", "cleo", "bob", "alliance"), Workspace.reading("z3", "cleo", "ada", "alliance"));
        assertThat(waiting(zoe)).isEmpty();
        work.edit(Circle.round("closed"));
        assertThat(waiting(max)).containsExactly("mention k");
    }

    @Test
    void whatIsSaidToNobodyByNameWaitsForWhoFacilitatesUntilSomebodyAnswers() {
        zoe.edit(comment("q", "text", "Qui tient la salle ?", "asks", true));
        zoe.edit(comment("m", "text", "La salle est libre", "actors", List.of("bob")));
        assertThat(waiting(work)).containsExactly("asked q", "remark m");
        assertThat(waiting(max)).isEmpty();
        zoe.edit(comment("r", "text", "Personne ?", "reply", "q"));
        assertThat(waiting(work)).contains("asked q");
        max.edit(comment("s", "text", "La mairie.", "reply", "q"));
        zoe.edit(comment("t", "settles", true, "reply", "m"));
        assertThat(waiting(work)).isEmpty();
    }

    private static List<String> waiting(Workspace reader) {
        return reader.get("waiting")
                .valueStream()
                .map(item -> item.get("what").asString() + " " + item.get("id").asString())
                .toList();
    }

    @Test
    void whatIsWrongIsSaid() {
        assertThat(zoe.send(comment("a")).body()).contains("\"text\"");
        assertThat(zoe.send(comment("b", "text", "?", "mentions", List.of("p-nobody")))
                        .body())
                .contains("participe");
        assertThat(zoe.send(comment("c", "text", "?", "actors", List.of("ada", "bob")))
                        .body())
                .contains("porte sur un acteur");
        assertThat(zoe.send(comment("d", "text", "?", "reply", "nothing")).body())
                .contains("n’existe pas");
        assertThat(zoe.send(comment("e", "text", "?", "about", "proposal", "actors", List.of("ada", "bob")))
                        .body())
                .contains("\"resource\"");
    }

    @Test
    void inARoundReadAloneACommentOnAPairIsItsAuthorsUntilItCloses() {
        work.edit(Circle.round("open"));
        zoe.edit(pair("z", "text", "chuchotis", "mentions", people("Max")), comment("a", "text", "De l’acteur"));
        zoe.edit(pair("z2", "text", "chuchotis encore", "reply", "z"));
        for (var other : List.of(max, work)) {
            assertThat(said(other, PAIR)).isEmpty();
            assertThat(open(other)).isEqualTo(Map.of(ADA, 1));
            assertThat(other.get("changes").toString()).doesNotContain("chuchotis");
            assertThat(other.send(pair("r", "text", "?", "reply", "z")).body()).contains("n’existe pas");
        }
        assertThat(said(zoe, PAIR)).hasSize(2);
        work.edit(Circle.round("closed"));
        assertThat(said(max, PAIR)).containsExactly("Zoé: chuchotis", "Zoé: chuchotis encore");
        max.edit(pair("r", "text", "Vu", "reply", "z"));
        assertThat(said(work, PAIR)).hasSize(3);
    }

    @Test
    void aCommentGoesWithWhatItIsOnAndIsForNoMorePeople() {
        work.edit(
                put("resource", "x", "actor", "ada", "name", "Salle", "type", "premises"),
                put("need", "n", "actor", "bob", "name", "Une salle", "type", "premises", "audience", "team"));
        zoe.edit(comment(
                "p",
                "text",
                "Trop loin ?",
                "about",
                "proposal",
                "actors",
                List.of("bob", "ada"),
                "resource",
                "x",
                "need",
                "n",
                "audience",
                "public"));
        assertThat(work.get("comments?place=proposal~x~n")
                        .get(0)
                        .get("said")
                        .get(0)
                        .get("audience")
                        .asString())
                .isEqualTo("team");
        zoe.edit(comment("a", "text", "De la première"), pair("ab", "text", "Des deux"));
        work.edit(delete("need", "n"));
        assertThat(open(work).keySet()).containsExactlyInAnyOrder(ADA, PAIR);
        work.edit(put("actor", "ada", "name", "Ada", "audience", "author"));
        assertThat(open(zoe)).as("its actor is the facilitator's alone now").isEmpty();
        Client.ok(work.undo());
        work.edit(delete("actor", "ada"));
        assertThat(open(work)).isEmpty();
    }

    @Test
    void whoMergesTwoActorsKeepsWhatWasSaidOfBoth(Client client) {
        zoe.edit(
                comment("a", "text", "De la première"),
                comment("b", "text", "De la seconde", "actors", List.of("bob")));
        zoe.edit(pair("ab", "text", "Des deux"));
        client.postJson(work.at("merge"), Map.of("keep", "ada", "drop", "bob"));
        assertThat(open(zoe)).isEqualTo(Map.of(ADA, 2));
    }

    private List<String> people(String name) {
        return zoe.get("people")
                .valueStream()
                .filter(person -> person.get("name").asString().equals(name))
                .map(person -> person.get("person").asString())
                .toList();
    }

    private static Map<String, ?> comment(String id, Object... fields) {
        return about(id, Map.of("about", "actor", "actors", List.of("ada")), fields);
    }

    private static Map<String, ?> pair(String id, Object... fields) {
        return about(
                id,
                Map.of("about", "pair", "actors", List.of("bob", "ada"), "mission", "animation", "campaign", "c"),
                fields);
    }

    private static Map<String, ?> about(String id, Map<String, Object> place, Object... fields) {
        var document = new HashMap<>(place);
        for (var i = 0; i < fields.length; i += 2) {
            document.put(String.valueOf(fields[i]), fields[i + 1]);
        }
        return Map.of("kind", "comment", "id", id, "document", document);
    }

    private static List<String> said(Workspace reader, String place) {
        return reader.get("comments?place=" + place)
                .valueStream()
                .flatMap(thread -> thread.get("said").valueStream())
                .map(said ->
                        said.get("author").asString() + ": " + said.path("text").asString(""))
                .toList();
    }

    private static Map<String, Integer> open(Workspace reader) {
        var open = new HashMap<String, Integer>();
        for (JsonNode place : reader.get("comments/open")) {
            open.put(place.get("place").asString(), place.get("open").asInt());
        }
        return open;
    }
}
