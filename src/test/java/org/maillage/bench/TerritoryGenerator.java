package org.maillage.bench;

import java.util.Map;
import java.util.TreeMap;

/**
 * Draws a territory of any size as the CSV files of an import, with three resources, three needs and five readings for
 * each actor on average. The same size and seed give the same territory, whole or in parts.
 */
public final class TerritoryGenerator {
    /** Changes when the drawn territories do, so that databases kept from before are not taken for new ones. */
    public static final int VERSION = 1;

    private static final int READINGS_PER_ACTOR = 5;
    /** Some pairs are read twice: over another object, or by somebody else. */
    private static final double TIES_PER_READING = 0.85;

    private final int actors;
    private final ActorRows actorRows;
    private final MeansRows meansRows;
    private final ReadingRows readingRows;
    private final PoolRows poolRows;

    public TerritoryGenerator(int actors, long seed) {
        var draws = new Draws(seed);
        var places = Places.of(actors, draws);
        var readings = READINGS_PER_ACTOR * actors;
        var ties = Ties.of(actors, (int) (readings * TIES_PER_READING), places, draws);
        this.actors = actors;
        actorRows = new ActorRows(actors, places, draws);
        meansRows = new MeansRows(draws);
        readingRows = new ReadingRows(ties, readings, draws);
        poolRows = new PoolRows(ties, draws);
    }

    public int actors() {
        return actors;
    }

    /** Every file of the territory. */
    public Map<String, byte[]> files() {
        return files(0, actors);
    }

    /** The files of some actors, with their relations to each other and to those before them. */
    public Map<String, byte[]> files(int from, int to) {
        var files = new TreeMap<String, byte[]>();
        files.put("actors.csv", actorRows.write(from, to));
        files.put("resources.csv", meansRows.resources(from, to));
        files.put("needs.csv", meansRows.needs(from, to));
        files.put("relations.csv", readingRows.write(from, to));
        files.put("pools.csv", poolRows.write(from, to));
        return files;
    }
}
