package org.maillage;

import io.javalin.util.JavalinBindException;
import java.io.UncheckedIOException;
import org.maillage.graph.GraphUnavailable;
import org.maillage.question.BadQuestion;
import org.neo4j.io.locker.FileLockException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts a failed start into one sentence for the person at the terminal; what is not foreseen is logged whole. */
final class StartFailure {
    private static final Logger LOG = LoggerFactory.getLogger(StartFailure.class);

    private StartFailure() {}

    static String sentence(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case Settings.Unusable unusable -> {
                    return String.valueOf(unusable.getMessage());
                }
                case GraphUnavailable unavailable -> {
                    return unavailable.getMessage() + " Check NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD.";
                }
                case BadQuestion bad -> {
                    return String.valueOf(bad.getMessage());
                }
                case UncheckedIOException io -> {
                    return io.getMessage() + ": choose another with MAILLAGE_DATA.";
                }
                case JavalinBindException busy -> {
                    return "The port is already in use: choose another with MAILLAGE_PORT.";
                }
                case FileLockException locked -> {
                    return "Another Maillage already uses this data folder: stop it, or choose another with MAILLAGE_DATA.";
                }
                default -> {}
            }
        }
        LOG.error("Maillage could not start", failure);
        return "Maillage could not start: " + failure.getMessage();
    }
}
