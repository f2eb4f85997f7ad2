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

    private static final Pattern STATEMENT_END = Pattern.compile(";\\s*\\n");

    private final Graph graph;

    public Migrations(Graph graph) {
        this.graph = graph;
    }

    public void run() {
        var applied = applied();
        var ours =
                graph.library().below("schema").stream().map(CypherFile::name).toList();
        applied.keySet().stream().filter(name -> !ours.contains(name)).sorted().forEach(name -> {
            throw new SchemaUnusable(name, SchemaUnusable.Reason.NEWER);
        });
        for (var file : graph.library().below("schema")) {
            var checksum = file.checksum();
            var known = applied.get(file.name());
            if (known == null) {
                apply(file, checksum);
            } else if (known != checksum) {
                throw new SchemaUnusable(file.name(), SchemaUnusable.Reason.CHANGED);
            }
        }
    }

    private void apply(CypherFile file, long checksum) {
        LOG.info("Applying cypher/{}.cypher", file.name());
        for (var statement : STATEMENT_END.splitAsStream(file.text()).toList()) {
            if (!statement.isBlank()) {
                graph.schema(statement);
            }
        }
        graph.writeOnly(tx -> tx.run("graph/migration-applied", Map.of("name", file.name(), "checksum", checksum)));
    }

    private Map<String, Long> applied() {
        var found = new HashMap<String, Long>();
        graph.read(tx -> tx.run("graph/migrations", Map.of()))
                .forEach(row -> found.put(row.text("name"), row.integer("checksum")));
        return found;
    }
}
