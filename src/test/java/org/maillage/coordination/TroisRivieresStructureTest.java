package org.maillage.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.testing.Client;
import org.maillage.testing.RunningApplication;

/** Every pattern of coordination, on a territory written so that each has a true answer. */
@ExtendWith(RunningApplication.class)
class TroisRivieresStructureTest {
    @Test
    void oneActorIsAloneAndThreeAreApart(Client client) {
        assertThat(ask(client, "isolated-actors").column("actor")).containsExactly("tisserands");
        assertThat(ask(client, "separate-groups").columns("actors", "size", "main"))
                .containsExactly("attelages,comite-fetes,ecole-essarts/3/40");
        assertThat(ask(client, "no-path-upwards").columns("actors", "level"))
                .containsExactly("attelages,comite-fetes,ecole-essarts/municipal");
    }

    @Test
    void theMoulinHoldsMostTogether(Client client) {
        assertThat(ask(client, "cut-points").columns("actor", "added"))
                .startsWith("pole-moulin/3")
                .containsExactlyInAnyOrder("pole-moulin/3", "moutiers/1", "comite-fetes/1");
    }

    @Test
    void theCommunityStandsBetweenTheOthers(Client client) {
        var all = ask(client, "betweenness");
        assertThat(all.column("actor")).startsWith("cc3r", "pole-moulin", "pays", "passerelle", "moutiers");
        assertThat(all.column("betweenness").getFirst()).startsWith("311.357");
        assertThat(ask(client, "betweenness", "campaign=2026").column("actor"))
                .startsWith("cc3r", "pole-moulin", "passerelle", "pays", "moutiers");
        assertThat(ask(client, "hubs").columns("actor", "neighbours")).startsWith("cc3r/17");
        assertThat(ask(client, "brokers").columns("actor", "cut", "estimated"))
                .startsWith("cc3r/false/false", "pole-moulin/true/false");
    }

    @Test
    void theCommunityLeadsOnMobility(Client client) {
        assertThat(ask(client, "lead-organisations").columns("actor", "mission", "tied", "others"))
                .containsExactly("cc3r/mobilites/8/10");
    }

    @Test
    void eachOppositionHasItsNaturalMediators(Client client) {
        assertThat(ask(client, "mediators", "campaign=2026").columns("a", "b", "mediator"))
                .startsWith("foret-vivante/scierie/lycee", "laiterie/producteurs/passerelle")
                .containsExactlyInAnyOrder(
                        "foret-vivante/scierie/lycee",
                        "laiterie/producteurs/passerelle",
                        "corvelay/pont-arcize/moutiers",
                        "corvelay/pont-arcize/cc3r",
                        "adtr/roulons/cc3r");
        assertThat(ask(client, "mediators").columns("a", "b", "mediator"))
                .hasSize(7)
                .contains("corvelay/pole-moulin/cc3r", "chambre/producteurs/cuma");
        assertThat(ask(client, "tense-triads", "campaign=2026").column("actor"))
                .containsExactlyInAnyOrder("lycee", "passerelle", "moutiers", "cc3r", "cc3r");
    }

    @Test
    void somePairsAreAlliedAndAtOdds(Client client) {
        var second = List.of("panier/vergers", "adtr/roulons", "cc3r/passerelle", "chambre/cuma", "cc3r/pont-arcize");
        assertThat(ask(client, "conflictual-cooperations", "campaign=2026").columns("a", "b"))
                .containsExactlyInAnyOrderElementsOf(second);
        assertThat(ask(client, "conflictual-cooperations").columns("a", "b"))
                .hasSize(6)
                .containsAll(second)
                .contains("cc3r/corvelay");
        assertThat(ask(client, "negotiable-conflicts", "campaign=2026").columns("a", "b", "allied", "tags"))
                .containsExactly("adtr/roulons/true/entraide");
    }

    @Test
    void alliancesFormTriangles(Client client) {
        assertThat(ask(client, "alliance-triangles").rows()).hasSize(15);
        assertThat(ask(client, "alliance-triangles", "campaign=2026").rows()).hasSize(13);
        assertThat(ask(client, "collectives-of-peers").column("actors")).contains("cine,compagnie,sources");
        assertThat(ask(client, "umbrella-groups").columns("actor", "parts"))
                .containsExactly("pole-moulin/copeaux,filature,petites-roues");
    }

    @Test
    void agreementsAreBundledOrShared(Client client) {
        assertThat(ask(client, "bilateral-bundles").columns("actor", "partners"))
                .containsExactly("agence-emploi/base-nautique,jardins,laiterie,recyclerie,scierie");
        assertThat(ask(client, "three-party-agreements").columns("authority", "a", "b"))
                .containsExactly("cc3r/adtr/repas");
    }

    @Test
    void theGroupDisagreesOnSixRelations(Client client) {
        assertThat(ask(client, "contested-relations").columns("a", "b", "nature", "agreeing", "readings", "natures"))
                .hasSize(6)
                .contains(
                        "corvelay/pont-arcize/opposition/2/3/negotiation",
                        "club-entreprises/pole-moulin/negotiation/2/3/opposition");
    }

    @Test
    void someAreTheOnlyOnesToHoldWhatOthersNeed(Client client) {
        assertThat(ask(client, "sole-providers").columns("actor", "type", "actors"))
                .contains(
                        "laiterie/cold_storage/jardins,producteurs,vergers",
                        "passerelle/childcare/adtr,laiterie",
                        "pole-moulin/accounting/adtr,cine,jardins,roulons,sources");
        assertThat(Answers.of(client, "trois-rivieres", "power/most-needed-holders")
                        .column("actor"))
                .startsWith("pole-moulin");
    }

    @Test
    void levelsAreLinkedByFew(Client client) {
        assertThat(ask(client, "level-links", "limit=50").columns("actor", "above"))
                .contains("pays/chambre,europe,region", "cc3r/departement,region");
    }

    @Test
    void someShouldMeet(Client client) {
        assertThat(ask(client, "missing-alliances", "limit=200").columns("a", "b"))
                .contains("base-nautique/nordique", "cuma/jardins", "compagnie/recyclerie");
        assertThat(Answers.of(client, "trois-rivieres", "quality/unassessed-pairs", "actor=tisserands")
                        .column("b"))
                .contains("pont-arcize")
                .doesNotContain("tisserands");
    }

    @Test
    void doubtfulRelationsAreListed(Client client) {
        assertThat(ask(client, "relations-to-confirm").columns("a", "b"))
                .contains("agence-emploi/base-nautique", "cine/radio");
        assertThat(Answers.of(client, "trois-rivieres", "quality/unlocated-actors")
                        .column("actor"))
                .contains("europe", "semeurs", "attelages", "producteurs");
    }

    @Test
    void whatAuthorsKeepToThemselvesIsNotCounted(Client client) {
        assertThat(ask(client, "relations-to-confirm").columns("a", "b", "nature"))
                .doesNotContain("foret-vivante/scierie/opposition", "scierie/foret-vivante/opposition");
        assertThat(ask(client, "mediators").columns("mediator", "symbolic")).contains("moutiers/false");
    }

    private static Answers ask(Client client, String question, String... parameters) {
        return Answers.of(client, "trois-rivieres", "coordination/" + question, parameters);
    }
}
