package org.maillage.briefing;

import java.util.List;
import java.util.Map;

/** A step of every kind, of a territory of three public actors and two campaigns. */
final class EveryStep {
    private EveryStep() {}

    static List<Map<String, Object>> all() {
        return List.of(
                Map.of(
                        "id",
                        "1",
                        "shows",
                        "network",
                        "title",
                        "Qui agit ?",
                        "actors",
                        List.of("ada", "eve"),
                        "text",
                        "Un **accord** <b>fort</b> :\n\n- premier\n  1. dedans\n- second\n\n[page](https://exemple.fr/a?b&c), [piège](javascript:alert(1))",
                        "notes",
                        "Regarder le maire\u0001 & respirer"),
                Map.of("id", "2", "shows", "geography", "title", "Qui agit ?", "view", "nature=alliance"),
                Map.of("id", "3", "shows", "matrix", "text", "Les *plus* reliés"),
                Map.of("id", "4", "shows", "comparison", "title", "Avant, après", "from", "c1", "to", "c2"),
                Map.of(
                        "id",
                        "5",
                        "shows",
                        "figures",
                        "title",
                        "En chiffres",
                        "figures",
                        List.of(
                                Map.of(
                                        "label", "Emplois", "value", "1 200", "unit", "postes", "source", "Insee",
                                        "year", "2024"),
                                Map.of("label", "Salles", "value", "7"))),
                Map.of(
                        "id",
                        "6",
                        "shows",
                        "decision",
                        "title",
                        "Nous demandons",
                        "decision",
                        Map.of("what", "Une salle deux soirs", "who", "La ville", "when", "mars 2027")),
                Map.of(
                        "id",
                        "7",
                        "shows",
                        "words",
                        "title",
                        "Merci",
                        "text",
                        "# Fin\n\nÀ vous.",
                        "picture",
                        Map.of("id", "p", "description", "Deux points", "credit", "Ada")),
                Map.of(
                        "id",
                        "8",
                        "shows",
                        "plane",
                        "title",
                        "Qui pèse",
                        "view",
                        "campaign=c1&mission=animation",
                        "picture",
                        Map.of("id", "p")));
    }
}
