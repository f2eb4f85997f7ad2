package org.maillage.graph;

import inet.ipaddr.IPAddressString;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.GraphDatabaseSettings.LogQueryLevel;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.connectors.HttpsConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.graphdb.config.Setting;
import org.neo4j.io.ByteUnit;

/** How the embedded server is set: small enough for a laptop, reachable from this machine only, telling nobody. */
final class EmbeddedSettings {
    private static final List<IPAddressString> EVERYWHERE =
            List.of(new IPAddressString("0.0.0.0/0"), new IPAddressString("::/0"));

    /** What the program takes of the heap when nothing happens. */
    private static final long AT_REST = ByteUnit.mebiBytes(128);
    /** The share of the rest that all transactions together may take, as the database counts. */
    private static final double TRANSACTIONS = 0.65;

    private static final List<String> PROCEDURES = List.of("db.awaitIndexes", "db.prepareForReplanning");

    private EmbeddedSettings() {}

    static Map<Setting<?>, Object> all() {
        var settings = new HashMap<Setting<?>, Object>();
        memory(settings);
        plans(settings);
        access(settings);
        quickStop(settings);
        return settings;
    }

    private static void memory(Map<Setting<?>, Object> settings) {
        settings.put(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(256));
        // An import is one transaction, as large as the territory. One that is too large must end in its own refusal,
        // for an exhausted heap stops everything. The database counts three quarters of what such a transaction takes.
        var most = (long) ((Runtime.getRuntime().maxMemory() - AT_REST) * TRANSACTIONS);
        settings.put(GraphDatabaseSettings.memory_transaction_global_max_size, most);
        settings.put(GraphDatabaseSettings.preallocate_logical_logs, false);
        settings.put(GraphDatabaseSettings.logical_log_rotation_threshold, ByteUnit.mebiBytes(32));
        settings.put(GraphDatabaseSettings.keep_logical_logs, "2 files");
    }

    /**
     * Every question names its indexes, so that a plan stays good while a territory grows, and an import has them made
     * anew. Else each would be planned again, for a tenth of a second or more, every ten seconds of a first workshop.
     */
    private static void plans(Map<Setting<?>, Object> settings) {
        settings.put(GraphDatabaseSettings.cypher_min_replan_interval, Duration.ofHours(1));
    }

    /** Bolt on loopback only; no procedure but those named, no file or address read by Cypher, no usage report. */
    private static void access(Map<Setting<?>, Object> settings) {
        settings.put(GraphDatabaseSettings.auth_enabled, true);
        settings.put(BoltConnector.enabled, true);
        settings.put(BoltConnector.listen_address, new SocketAddress("127.0.0.1", 0));
        settings.put(HttpConnector.enabled, false);
        settings.put(HttpsConnector.enabled, false);
        settings.put(GraphDatabaseSettings.procedure_allowlist, PROCEDURES);
        settings.put(GraphDatabaseSettings.allow_file_urls, false);
        settings.put(GraphDatabaseInternalSettings.cypher_ip_blocklist, EVERYWHERE);
        settings.put(GraphDatabaseSettings.log_queries, LogQueryLevel.OFF);
        settings.put(GraphDatabaseSettings.udc_enabled, false);
    }

    private static void quickStop(Map<Setting<?>, Object> settings) {
        settings.put(BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, Duration.ofMillis(200));
        settings.put(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, Duration.ZERO);
    }
}
