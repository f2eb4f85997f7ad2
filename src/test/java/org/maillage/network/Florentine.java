package org.maillage.network;

/** Marriages between Florentine families (Padgett &amp; Ansell 1993): 15 families, 20 ties. */
final class Florentine {
    private static final String MARRIAGES = """
            Acciaiuoli Medici
            Albizzi Ginori
            Albizzi Guadagni
            Albizzi Medici
            Barbadori Castellani
            Barbadori Medici
            Bischeri Guadagni
            Bischeri Peruzzi
            Bischeri Strozzi
            Castellani Peruzzi
            Castellani Strozzi
            Guadagni Lamberteschi
            Guadagni Tornabuoni
            Medici Ridolfi
            Medici Salviati
            Medici Tornabuoni
            Pazzi Salviati
            Peruzzi Strozzi
            Ridolfi Strozzi
            Ridolfi Tornabuoni
            """;

    private Florentine() {}

    static KeyedGraph<String> marriages() {
        var builder = new KeyedGraph.Builder<String>();
        MARRIAGES.lines().map(line -> line.split(" ", 2)).forEach(tie -> builder.edge(tie[0], tie[1]));
        return builder.build();
    }
}
