package org.maillage.bench;

import java.util.List;
import java.util.SplittableRandom;

/** Invents names of organisations. */
final class Names {
    private static final List<String> NOUNS = words("""
            Atelier, Jardin, Maison, Relais, Comptoir, Fabrique, Théâtre, Foyer, Club, Compagnie,
            Verger, Grange, Bureau, Forum, Carrefour, Moulin, Chantier, Refuge, Cercle, Studio,
            Marché, Kiosque, Four, Lavoir, Phare, Passage, Terrier, Pont, Potager, Quai""");
    private static final List<String> COMPLEMENTS = words("""
            des Acacias, du Canal, des Hirondelles, du Beffroi, des Semeurs, du Marais,
            des Tisserands, de l’Écluse, des Voisins, du Vieux Four, des Saules, de la Plaine,
            des Mineurs, du Nord, des Compagnons, de la Lys, des Tilleuls, du Carillon,
            des Cyclistes, de la Ruche, des Deux Rives, du Houblon, des Géants, de la Briqueterie,
            des Lucioles, du Coron, des Peupliers, de l’Aube, des Bateliers, du Grand Large,
            des Fileuses, de la Citadelle, des Ormes, du Faubourg, des Colombes, de la Deûle,
            des Pâtures, du Triolo, des Alouettes, de la Source""");
    private static final List<String> QUARTERS = words("""
            Nord, Sud, Centre, Gare, Bourg, République, Jaurès, Plaine, Canal, Europe, Beffroi""");

    private Names() {}

    static String draw(String town, SplittableRandom random) {
        return pick(NOUNS, random) + " " + pick(COMPLEMENTS, random) + ", " + town + " " + pick(QUARTERS, random);
    }

    private static String pick(List<String> words, SplittableRandom random) {
        return words.get(random.nextInt(words.size()));
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s*,\\s*"));
    }
}
