package org.maillage.exchange.out;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.maillage.document.Tables;
import org.maillage.graph.Graph;
import org.maillage.map.TerritoryMap;
import org.maillage.territory.Territories;

/** The files that other programs open, of what somebody may read of a territory. */
public final class NetworkFiles {
    private final Drawing drawing;
    private final CypherScript script;

    public NetworkFiles(Graph graph, Territories territories, TerritoryMap map) {
        var tables = new Tables(graph);
        this.drawing = new Drawing(territories, map, tables);
        this.script = new CypherScript(graph.library(), territories, tables);
    }

    /** For whom a file is: what they may read, and in which language words stand beside the codes. */
    public record Reader(List<String> audiences, Locale language) {}

    /** For Gephi. */
    public void gexf(String territory, Reader reader, OutputStream out) throws IOException {
        GexfFile.write(drawing.of(territory, reader.audiences(), reader.language()), out);
    }

    /** For Gephi, yEd, Cytoscape, networkx, igraph. */
    public void graphml(String territory, Reader reader, OutputStream out) throws IOException {
        GraphmlFile.write(drawing.of(territory, reader.audiences(), reader.language()), out);
    }

    /** For QGIS. */
    public void geojson(String territory, Reader reader, OutputStream out) {
        GeojsonFile.write(drawing.of(territory, reader.audiences(), reader.language()), out);
    }

    /** For Neo4j. */
    public void cypher(String territory, Reader reader, OutputStream out) throws IOException {
        script.write(territory, reader.audiences(), out);
    }
}
