package org.maillage.graph;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one door to Neo4j, embedded or not: managed transactions, retried by the driver when the server asks for it.
 *
 * <p>Reads see every write this process has made before them (bookmarks), also on a cluster.
 */
public final class Graph implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Graph.class);
    private static final Duration QUESTION_LIMIT = Duration.ofSeconds(30);

    /**
     * How long the driver begins anew. Its pauses double: with more, a database that is back would be noticed many
     * seconds late, and those who wait for their turn to write would wait behind a pause. Whoever is refused asks again.
     */
    private static final Duration RETRIES = Duration.ofSeconds(3);

    private final Driver driver;
    private final CypherLibrary library;
    private final AtomicInteger writing = new AtomicInteger();
    private final Standstill standstill = new Standstill();

    private Graph(Driver driver, CypherLibrary library) {
        this.driver = driver;
        this.library = library;
    }

    /** Connects and checks that the server answers; throws {@link GraphUnavailable} with a sentence for people. */
    public static Graph connect(Connection connection, CypherLibrary library) {
        try {
            var config = Config.builder()
                    .withConnectionTimeout(5, SECONDS)
                    .withMaxTransactionRetryTime(RETRIES.toMillis(), MILLISECONDS)
                    .build();
            var driver = GraphDatabase.driver(
                    connection.uri(), AuthTokens.basic(connection.user(), connection.password()), config);
            driver.verifyConnectivity();
            return new Graph(driver, library);
        } catch (Neo4jException | IllegalArgumentException e) {
            throw new GraphUnavailable(connection, e);
        }
    }

    public CypherLibrary library() {
        return library;
    }

    public <T> T read(Function<Tx, T> work) {
        return in(AccessMode.READ, session -> session.executeRead(context -> in(context, work)));
    }

    /** Like {@link #read}, stopped by the server after half a minute: for questions that people or operators wrote. */
    public <T> T ask(Function<Tx, T> work) {
        return ask(QUESTION_LIMIT, work);
    }

    /** Like {@link #ask(Function)}, with another limit, for what can be stopped by whoever waits for it. */
    public <T> T ask(Duration limit, Function<Tx, T> work) {
        return in(AccessMode.READ, session -> session.executeRead(context -> in(context, work), limited(limit)));
    }

    private static TransactionConfig limited(Duration limit) {
        return TransactionConfig.builder().withTimeout(limit).build();
    }

    /**
     * Throws {@link GraphExhausted} when there is too much to write at once, then nothing is; and like every other way in
     * {@link GraphLost} when the database is away.
     */
    public <T> T write(Function<Tx, T> work) {
        return standstill.allow(() -> {
            writing.incrementAndGet();
            try {
                return in(AccessMode.WRITE, session -> session.executeWrite(context -> in(context, work)));
            } finally {
                writing.decrementAndGet();
            }
        });
    }

    /**
     * Reads what must be of one moment, however much it is. A reader sees what others commit meanwhile, so nobody writes
     * from here until it is read; where somebody has from elsewhere, it is read anew, and in the end {@link GraphBusy}.
     */
    public <T> T readStill(Function<Tx, T> work) {
        return standstill.during(this::lastCommitted, () -> read(work));
    }

    /** Stays the same as long as nobody commits anything, from wherever. */
    private Object lastCommitted() {
        try (var session = driver.session(
                SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build())) {
            session.executeRead(
                    context -> context.run(library.get("graph/alive").text()).list());
            return session.lastBookmarks();
        } catch (Neo4jException e) {
            throw named(e);
        }
    }

    /** Does work that may write, and takes back all that it wrote: nobody else ever sees any of it. */
    public <T> T imagine(Function<Tx, T> work) {
        return imagine(QUESTION_LIMIT, work);
    }

    /** Like {@link #imagine(Function)}, for as long as it says: others may be waiting for what it touches. */
    public <T> T imagine(Duration limit, Function<Tx, T> work) {
        return in(AccessMode.WRITE, session -> {
            // Closed without being committed.
            try (var context = session.beginTransaction(limited(limit))) {
                return in(context, work);
            }
        });
    }

    /**
     * Whether nothing is being written from here. While a transaction is committed, a reader may see some of it already
     * and the rest not yet.
     */
    public boolean isQuiet() {
        return writing.get() == 0;
    }

    private <T> T in(AccessMode mode, Function<Session, T> work) {
        try (var session = driver.session(sessions(mode))) {
            return work.apply(session);
        } catch (Neo4jException e) {
            throw named(e);
        }
    }

    private static RuntimeException named(Neo4jException failure) {
        if (GraphTimedOut.named(failure) instanceof GraphTimedOut tooLong) {
            return tooLong;
        }
        return GraphExhausted.named(failure) instanceof GraphExhausted exhausted ? exhausted : GraphLost.named(failure);
    }

    private <T> T in(SimpleQueryRunner context, Function<Tx, T> work) {
        try {
            return work.apply(new Tx(context, library));
        } catch (Neo4jException e) {
            throw GraphExhausted.named(e);
        }
    }

    public void writeOnly(Consumer<Tx> work) {
        write(tx -> {
            work.accept(tx);
            return true;
        });
    }

    /**
     * Has plans made anew, after so much was written that those of before, made for an almost empty database, are many
     * times too slow for what it holds now. False when the server does not let us: it then plans anew in its own time.
     */
    public boolean replan() {
        try {
            schema(library.get("graph/replan").text());
            return true;
        } catch (ClientException notAllowed) {
            LOG.info("The database keeps its plans for now: {}", notAllowed.getMessage());
            return false;
        }
    }

    /** Runs one statement outside a managed transaction, as schema changes and plans need. */
    void schema(String statement) {
        try (var session = driver.session(sessions(AccessMode.WRITE))) {
            session.run(statement).consume();
        }
    }

    /** Plans a statement without running it; throws {@link GraphRefused} when it is not valid Cypher. */
    public Plan explain(CypherFile file) {
        try (var session = driver.session(sessions(AccessMode.READ))) {
            var result = session.run("EXPLAIN " + file.text(), PlanParameters.forText(file.text()));
            var columns = result.keys();
            return Plan.of(columns, result.consume());
        } catch (Neo4jException e) {
            throw new GraphRefused(e);
        }
    }

    public boolean answers() {
        try {
            driver.verifyConnectivity();
            return true;
        } catch (Neo4jException unreachable) {
            return false;
        }
    }

    @Override
    public void close() {
        driver.close();
    }

    private SessionConfig sessions(AccessMode mode) {
        return SessionConfig.builder()
                .withDefaultAccessMode(mode)
                .withBookmarkManager(driver.executableQueryBookmarkManager())
                .build();
    }
}
