package org.maillage.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.Application;
import org.maillage.http.Route;
import org.maillage.testing.Client;
import org.maillage.testing.RunningApplication;

/** The whole table of routes: who is let in, who is sent to sign in, and that none of them breaks. */
@ExtendWith(RunningApplication.class)
class RouteTableTest {
    /** Bodies that make sense, where an empty object does not. */
    private static final Map<String, String> BODIES = Map.of(
            "/api/territories", "{\"id\":\"Not An Id\",\"name\":\"x\"}",
            "/api/territories/{territory}/edits", "{\"edits\":[{\"kind\":\"actor\",\"id\":\"nobody\"}]}");

    @TestFactory
    Stream<DynamicTest> aVisitorIsSentToSignInFromEveryRouteThatIsNotOpen(Client client, Application application) {
        return application.routes().stream()
                .filter(route -> route.path().startsWith("/api"))
                .map(route -> DynamicTest.dynamicTest(name(route), () -> {
                    var status = call(client.signedOut(), route, "lille-2008").statusCode();
                    if (route.permission() == Permission.NONE) {
                        assertThat(status).isLessThan(500).isNotEqualTo(401);
                    } else {
                        assertThat(status).isEqualTo(401);
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> theFacilitatorIsLetInEverywhereAndNothingBreaks(Client client, Application application) {
        var territory = client.newTerritory();
        return application.routes().stream()
                .filter(route -> !route.path().endsWith("/events"))
                .map(route -> DynamicTest.dynamicTest(name(route), () -> {
                    var response = call(client, route, territory);
                    assertThat(response.statusCode())
                            .as(response.body())
                            .isLessThan(500)
                            .isNotIn(401, 403);
                }));
    }

    @Test
    void thereIsATableToWalk(Application application) {
        assertThat(application.routes()).hasSizeGreaterThan(20);
        assertThat(application.routes().stream().map(route -> route.method() + route.path()))
                .doesNotHaveDuplicates();
    }

    private static HttpResponse<String> call(Client client, Route route, String territory) {
        var path = route.path()
                .replace("{territory}", territory)
                .replace("{table}", "actors")
                .replace("{kind}", "actor")
                .replace("{group}", "coordination")
                .replace("{name}", "isolated-actors")
                .replaceAll("\\{\\w+}", "nobody");
        return switch (route.method().toString()) {
            case "GET" -> client.get(path);
            default -> client.postText(path, BODIES.getOrDefault(route.path(), "{}"));
        };
    }

    private static String name(Route route) {
        return route.method() + " " + route.path();
    }
}
