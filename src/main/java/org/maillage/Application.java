package org.maillage;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Accounts;
import org.maillage.account.IdentityProvider;
import org.maillage.account.Membership;
import org.maillage.actor.ActorSheets;
import org.maillage.actor.Duplicates;
import org.maillage.actor.Merging;
import org.maillage.campaign.Comparisons;
import org.maillage.campaign.NextCampaign;
import org.maillage.comment.Comments;
import org.maillage.comment.Waiting;
import org.maillage.coordination.Findings;
import org.maillage.council.ShareLinks;
import org.maillage.document.Kinds;
import org.maillage.document.Store;
import org.maillage.document.Tables;
import org.maillage.exchange.Archives;
import org.maillage.exchange.Demonstrations;
import org.maillage.exchange.Importer;
import org.maillage.exchange.TableFiles;
import org.maillage.exchange.out.NetworkFiles;
import org.maillage.geography.Gazetteer;
import org.maillage.geography.TileOrigins;
import org.maillage.graph.Database;
import org.maillage.graph.Graph;
import org.maillage.graph.Migrations;
import org.maillage.history.Cascade;
import org.maillage.history.ChangeFeed;
import org.maillage.history.Journal;
import org.maillage.http.AccountRoutes;
import org.maillage.http.Callers;
import org.maillage.http.CampaignRoutes;
import org.maillage.http.ChangeStream;
import org.maillage.http.CommentRoutes;
import org.maillage.http.DuplicateRoutes;
import org.maillage.http.ExportRoutes;
import org.maillage.http.HealthRoutes;
import org.maillage.http.ImportRoutes;
import org.maillage.http.Letters;
import org.maillage.http.MemberRoutes;
import org.maillage.http.Page;
import org.maillage.http.PersonalRoutes;
import org.maillage.http.PoolRoutes;
import org.maillage.http.PortUnusable;
import org.maillage.http.PresenceRoutes;
import org.maillage.http.ProfileRoutes;
import org.maillage.http.ProviderRoutes;
import org.maillage.http.ResetRoutes;
import org.maillage.http.RoundRoutes;
import org.maillage.http.Route;
import org.maillage.http.Server;
import org.maillage.http.SignIn;
import org.maillage.http.StrategyRoutes;
import org.maillage.http.SuggestionRoutes;
import org.maillage.http.TerritoryRoutes;
import org.maillage.http.TownRoutes;
import org.maillage.http.WorkshopRoutes;
import org.maillage.mail.Mailer;
import org.maillage.map.Placement;
import org.maillage.map.Places;
import org.maillage.map.TerritoryMap;
import org.maillage.personal.Erasures;
import org.maillage.personal.Personal;
import org.maillage.personal.Retention;
import org.maillage.pool.PoolCosts;
import org.maillage.pool.PoolLives;
import org.maillage.presence.Presence;
import org.maillage.profile.JoinedProfiles;
import org.maillage.profile.Profiles;
import org.maillage.relation.RetainedAnew;
import org.maillage.round.Rounds;
import org.maillage.strategy.Strategies;
import org.maillage.suggestion.Moderation;
import org.maillage.territory.Defaults;
import org.maillage.territory.Territories;

/** Everything wired together, from the database to the port; closing it stops the server before the database. */
public final class Application implements AutoCloseable {
    private static final Kinds KINDS = DocumentKinds.ALL;

    private final Database database;
    private final Graph graph;
    private final Membership membership;
    private final Callers callers;
    private final Journal journal;
    private final Importer importer;
    private final Retention retention;
    private final Territories territories;
    private final Analysis analysis;
    private final Presence presence;
    private final ChangeStream changeStream;
    private final Council council;
    private final Upkeep upkeep;
    private final Page page;
    private final Settings settings;
    private final List<Route> routes;
    private @Nullable Server server;

    private Application(Settings settings, Database database) {
        this.settings = settings;
        this.database = database;
        this.graph = database.graph();
        new Migrations(graph).run();
        new RetainedAnew(graph).whenTheRuleChanged();

        var store = new Store();
        var feed = new ChangeFeed(graph);
        var cascade = new Cascade(KINDS, store);
        this.journal =
                new Journal(graph, KINDS, store, JournalRules.of(store, cascade), JournalRules.derivations(), feed);
        var personal = Personal.of(graph, KINDS, store, journal, cascade, settings.data());
        this.retention = new Retention(personal.erasures());
        this.territories = new Territories(graph, journal, Defaults.shipped());
        this.importer = new Importer(graph, store, KINDS, journal, territories);
        if (settings.demonstrations()) {
            new Demonstrations(territories, importer).load();
        }
        this.analysis = new Analysis(graph, settings.questions(), KINDS, store, journal);
        this.membership = Membership.of(graph, settings.token(), KINDS, store, journal);
        this.callers = new Callers(membership.accounts(), membership.sessions(), settings.behindProxy());
        this.presence = new Presence(graph);
        this.changeStream = new ChangeStream(feed, presence, callers);
        var provider = provider(settings);
        var letters = letters(settings);
        var map = new TerritoryMap(graph, new Placement(graph));
        var sheets = new ActorSheets(graph);
        this.council = new Council(graph, map, sheets, analysis);
        this.upkeep = new Upkeep(graph, settings);
        this.page = new Page(new TileOrigins(graph)::all, council.visits()::door);
        this.routes = Stream.of(
                        new HealthRoutes(graph::answers).routes(),
                        new SignIn(membership.accounts(), membership.sessions(), callers).routes(),
                        new AccountRoutes(
                                        membership,
                                        callers,
                                        provider == null ? null : provider.name(),
                                        letters != null,
                                        settings.contact())
                                .routes(),
                        new ProviderRoutes(membership.identities(), provider).routes(),
                        new ResetRoutes(membership.resets(), letters, callers).routes(),
                        new MemberRoutes(membership, letters).routes(),
                        new WorkshopRoutes(membership.workshops(), callers).routes(),
                        council.routes(callers),
                        upkeep.routes(membership.tokens()),
                        new TerritoryRoutes(territories, map, sheets, new Tables(graph)).routes(),
                        PastAndPresent.routes(graph, KINDS, store, journal, cascade),
                        analysis.routes(),
                        new StrategyRoutes(new Strategies(graph)).routes(),
                        new PoolRoutes(new PoolCosts(graph), new PoolLives(graph)).routes(),
                        new RoundRoutes(new Rounds(graph)).routes(),
                        new ProfileRoutes(new Profiles(graph)).routes(),
                        new SuggestionRoutes(new Moderation(graph, KINDS, store, journal)).routes(),
                        new CommentRoutes(new Comments(graph), new Waiting(graph)).routes(),
                        new CampaignRoutes(new Comparisons(graph), new NextCampaign(store, journal)).routes(),
                        new ImportRoutes(importer, feed).routes(),
                        new ExportRoutes(
                                        new Archives(graph, store, KINDS, ProgramVersion.read()),
                                        new TableFiles(new Tables(graph)),
                                        new NetworkFiles(graph, territories, map))
                                .routes(),
                        changeStream.routes(),
                        new PresenceRoutes(presence).routes(),
                        new DuplicateRoutes(
                                        new Duplicates(graph),
                                        new Merging(
                                                graph,
                                                KINDS,
                                                store,
                                                journal,
                                                List.of(new Places(store), new JoinedProfiles())))
                                .routes(),
                        new PersonalRoutes(personal).routes(),
                        new TownRoutes(Gazetteer::bundled).routes())
                .<Route>flatMap(List::stream)
                .toList();
    }

    private @Nullable Letters letters(Settings settings) {
        var told = settings.mail();
        return told == null ? null : new Letters(new Mailer(told), () -> settings.address(port()));
    }

    private @Nullable IdentityProvider provider(Settings settings) {
        var told = settings.provider();
        return told == null ? null : new IdentityProvider(told, () -> settings.address(port()));
    }

    /** Opens the database, brings it up to date, loads what is missing and starts listening. */
    public static Application start(Settings settings) {
        PortUnusable.check(settings.host(), settings.port());
        var application = open(settings);
        try {
            application.listen();
            return application;
        } catch (RuntimeException e) {
            application.close();
            throw e;
        }
    }

    /** Opens the database, brings it up to date and loads what is missing, without listening. */
    public static Application open(Settings settings) {
        var elsewhere = settings.server();
        var database = elsewhere == null ? Database.embedded(settings.data()) : Database.server(elsewhere);
        try {
            return new Application(settings, database);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private void listen() {
        retention.start();
        server = Server.start(settings.host(), settings.port(), callers, routes, KINDS, territories, page);
        upkeep.begin(settings.host(), port(), accounts().newKey());
    }

    /** The port it listens on; only after {@link #start}. */
    public int port() {
        return listening().port();
    }

    private Server listening() {
        return Objects.requireNonNull(server, "not listening");
    }

    public Accounts accounts() {
        return membership.accounts();
    }

    public Membership membership() {
        return membership;
    }

    public ShareLinks shareLinks() {
        return council.links();
    }

    public Page page() {
        return page;
    }

    public Callers callers() {
        return callers;
    }

    /** The table of routes; only after {@link #start}. */
    public List<Route> routes() {
        return listening().routes();
    }

    /** Every kind of entity, in the order in which they are written. */
    public static Kinds kinds() {
        return KINDS;
    }

    public Journal journal() {
        return journal;
    }

    public Erasures erasures() {
        return retention.erasures();
    }

    public Importer importer() {
        return importer;
    }

    public Territories territories() {
        return territories;
    }

    public Findings findings() {
        return analysis.findings();
    }

    @Override
    public void close() {
        changeStream.close();
        presence.close();
        retention.close();
        analysis.close();
        if (server != null) {
            upkeep.end();
            server.close();
        }
        database.close();
    }
}
