package org.maillage.graph;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the schema up to date: the files of {@code cypher/schema}, in the order of their names, each applied once.
 *
 * <p>Every statement must be repeatable ({@code IF NOT EXISTS}): two servers may start on one database at the same time.
 * A file that was applied and has changed since is refused, and so is a database that a newer program has changed.
 */
public final class Migrations {
    private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);

    /** What a database is marked with as long as a backup is being brought back into it. */
    public static final String RESTORING = "restore/under-way";

    private static final Pattern STATEMENT_END = Pattern.compile(";\\s*\\n");

    private final Graph graph;

    public Migrations(Graph graph) {
        this.graph = graph;
    }

    public void run() {
        if (isRestoring()) {
            throw new SchemaUnusable(RESTORING, SchemaUnusable.Reason.RESTORING);
        }
        var applied = applied();
        requireKnown(applied);
        graph.library().below("schema").stream()
                .filter(file -> !applied.containsKey(file.name()))
                .forEach(file -> apply(file, file.checksum()));
    }

    /** Whether a restore has begun here and has not come to its end. */
    public boolean isRestoring() {
        return graph.read(tx -> tx.run("graph/restoring", Map.of("mark", RESTORING)))
                        .getFirst()
                        .integer("marks")
                > 0;
    }

    /**
     * Refuses a database that a newer program has changed, or another: known by the schema files that it remembers.
     *
     * @param remembered their checksums by their names
     */
    public void requireKnown(Map<String, Long> remembered) {
        remembered.keySet().stream().sorted().forEach(name -> {
            var ours = graph.library().below("schema").stream()
                    .filter(file -> file.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new SchemaUnusable(name, SchemaUnusable.Reason.NEWER));
            if (!Long.valueOf(ours.checksum()).equals(remembered.get(name))) {
                throw new SchemaUnusable(name, SchemaUnusable.Reason.CHANGED);
            }
        });
    }

    /** Makes the indexes of an empty database that brings what it remembers along with everything else. */
    public void prepare() {
        graph.library().below("schema").forEach(this::statements);
    }

    private void apply(CypherFile file, long checksum) {
        LOG.info("Applying cypher/{}.cypher", file.name());
        statements(file);
        graph.writeOnly(tx -> tx.run("graph/migration-applied", Map.of("name", file.name(), "checksum", checksum)));
    }

    private void statements(CypherFile file) {
        for (var statement : STATEMENT_END.splitAsStream(file.text()).toList()) {
            if (!statement.isBlank()) {
                graph.schema(statement);
            }
        }
    }

    private Map<String, Long> applied() {
        var found = new HashMap<String, Long>();
        graph.read(tx -> tx.run("graph/migrations", Map.of()))
                .forEach(row -> found.put(row.text("name"), row.integer("checksum")));
        return found;
    }
}
