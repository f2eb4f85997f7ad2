package org.maillage.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.javalin.Javalin;
import io.javalin.config.SizeUnit;
import io.javalin.http.Handler;
import io.javalin.json.JavalinJackson3;
import io.javalin.util.JavalinBindException;
import java.util.ArrayList;
import java.util.List;
import org.maillage.document.Kinds;
import org.maillage.territory.Territories;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The HTTP server: the table of routes, with permissions checked before each answer, and the page. */
public final class Server implements AutoCloseable {
    static final int LARGEST_UPLOAD_MB = 200;

    private final Javalin javalin;
    private final UnderWay underWay;
    private final List<Route> routes;

    private Server(Javalin javalin, UnderWay underWay, List<Route> routes) {
        this.javalin = javalin;
        this.underWay = underWay;
        this.routes = List.copyOf(routes);
    }

    /** Starts listening; throws {@link PortUnusable} when the port is taken. */
    public static Server start(
            String host,
            int port,
            Callers callers,
            List<Route> routes,
            Kinds kinds,
            Territories territories,
            Page page) {
        var underWay = new UnderWay();
        var all = new ArrayList<>(routes);
        all.addAll(new Description(kinds, () -> all).routes());
        var javalin = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.jetty.multipartConfig.maxTotalRequestSize(LARGEST_UPLOAD_MB, SizeUnit.MB);
            config.concurrency.useVirtualThreads = true;
            config.jsonMapper(new JavalinJackson3(json(), true));
            config.routes.before(SecurityHeaders::add);
            all.forEach(route -> config.routes.addHttpHandler(route.method(), route.path(), http -> {
                underWay.begin(http.req());
                guarded(callers, territories, route).handle(http);
            }));
            new Errors(underWay).install(config.routes);
            page.install(config.routes);
        });
        try {
            return new Server(javalin.start(host, port), underWay, all);
        } catch (JavalinBindException e) {
            throw new PortUnusable(host, port, e);
        }
    }

    public int port() {
        return javalin.port();
    }

    /** The whole table of routes; the page and its files apart. */
    public List<Route> routes() {
        return routes;
    }

    @Override
    public void close() {
        underWay.close();
        javalin.stop();
    }

    private static Handler guarded(Callers callers, Territories territories, Route route) {
        return http -> {
            var caller = callers.caller(http);
            if (route.isInTerritory()) {
                caller.require(route.permission(), route.isUnsafe(), http.pathParam("territory"));
                territories.requireKnown(http.pathParam("territory"));
            } else {
                caller.require(route.permission(), route.isUnsafe());
            }
            route.answer().to(new Request(http, caller));
        };
    }

    static JsonMapper json() {
        return JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .changeDefaultPropertyInclusion(inclusion -> inclusion
                        .withValueInclusion(JsonInclude.Include.NON_NULL)
                        .withContentInclusion(JsonInclude.Include.NON_NULL))
                .build();
    }
}
