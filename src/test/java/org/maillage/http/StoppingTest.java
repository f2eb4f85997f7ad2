package org.maillage.http;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.javalin.http.HandlerType;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.Application;
import org.maillage.account.Permission;
import org.maillage.testing.Client;
import org.maillage.testing.RunningApplication;
import org.slf4j.LoggerFactory;

/** A server that goes down ends what it has begun, and says so to whoever comes too late. */
@ExtendWith(RunningApplication.class)
class StoppingTest {
    private static final long PATIENCE_SECONDS = 30;
    /** So long that it is still being written when the route has done its part. */
    private static final String LONG = "long ".repeat(2_000_000);

    private final CountDownLatch begun = new CountDownLatch(2);
    private final CountDownLatch goOn = new CountDownLatch(1);

    @Test
    void requestsUnderWayEndAndNewOnesAreTurnedAway(Application application) throws Exception {
        var log = new ListAppender<ILoggingEvent>();
        log.start();
        var logger = (Logger) LoggerFactory.getLogger(Errors.class);
        logger.addAppender(log);
        var server = Server.start(
                "127.0.0.1",
                0,
                application.callers(),
                List.of(slow("/ends", false), slow("/fails", true), quick()),
                Application.kinds(),
                application.territories(),
                application.page());
        var client = new Client(server.port(), RunningApplication.TOKEN);
        var ends = asked(client, "/ends");
        var fails = asked(client, "/fails");
        assertThat(begun.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        var closed = CompletableFuture.runAsync(server::close, Thread::startVirtualThread);
        var late = client.get("/quick");
        for (var tries = 0; late.statusCode() == 200 && tries < 1_000; tries++) {
            late = client.get("/quick");
        }
        assertThat(late.statusCode()).isEqualTo(503);
        assertThat(late.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(late.body()).contains("Le serveur s’arrête");
        goOn.countDown();
        assertThat(ends.get(PATIENCE_SECONDS, TimeUnit.SECONDS).body()).isEqualTo(LONG);
        var cut = fails.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertThat(cut.statusCode()).isEqualTo(503);
        assertThat(cut.body()).contains("Le serveur s’arrête");
        closed.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        logger.detachAppender(log);
        assertThat(log.list).hasSize(1).allSatisfy(line -> {
            assertThat(line.getLevel()).isEqualTo(Level.INFO);
            assertThat(line.getThrowableProxy()).isNull();
        });
    }

    /** A route that waits, then answers, or fails as whatever needs a database that has gone. */
    private Route slow(String path, boolean fails) {
        return new Route(HandlerType.GET, path, Permission.NONE, request -> {
            begun.countDown();
            goOn.await();
            if (fails) {
                throw new IllegalStateException("Connection source is closed.");
            }
            request.http().result(LONG);
        });
    }

    private static Route quick() {
        return new Route(
                HandlerType.GET,
                "/quick",
                Permission.NONE,
                request -> request.http().result("ok"));
    }

    private static CompletableFuture<HttpResponse<String>> asked(Client client, String path) {
        return CompletableFuture.supplyAsync(() -> client.get(path), Thread::startVirtualThread);
    }
}
