package org.maillage;

import java.util.Map;
import java.util.stream.Collectors;
import org.maillage.backup.BackupUnusable;
import org.maillage.graph.DataFolderUnusable;
import org.maillage.graph.GraphBusy;
import org.maillage.graph.GraphExhausted;
import org.maillage.graph.GraphUnavailable;
import org.maillage.graph.SchemaUnusable;
import org.maillage.http.Messages;
import org.maillage.http.PortUnusable;
import org.maillage.problem.Refusal;
import org.maillage.question.BadQuestion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts a failed start into one sentence for the person at the terminal; what is not foreseen is logged whole. */
final class StartFailure {
    private static final Logger LOG = LoggerFactory.getLogger(StartFailure.class);

    private final Messages messages;

    StartFailure(Messages messages) {
        this.messages = messages;
    }

    /** One sentence; for settings, one for each that is wrong. */
    String sentence(RuntimeException failure) {
        return switch (failure) {
            case Settings.Unusable settings ->
                settings.wrong().stream().map(this::setting).collect(Collectors.joining(System.lineSeparator()));
            case PortUnusable port -> say("port", Map.of("host", port.host(), "port", String.valueOf(port.port())));
            case DataFolderUnusable data ->
                say(
                        switch (data.reason()) {
                            case NOT_WRITABLE -> "data-not-writable";
                            case IN_USE -> "data-in-use";
                            case NOT_OPENED -> "data-not-opened";
                        },
                        Map.of("folder", data.folder().toString()));
            case GraphUnavailable graph ->
                say(
                        switch (graph.reason()) {
                            case NO_ANSWER -> "neo4j-no-answer";
                            case SIGN_IN_REFUSED -> "neo4j-sign-in";
                            case OTHER -> "neo4j-other";
                        },
                        Map.of(
                                "uri", graph.connection().uri(),
                                "user", graph.connection().user(),
                                "reason", reason(graph)));
            case SchemaUnusable schema ->
                say(
                        switch (schema.reason()) {
                            case NEWER -> "schema-newer";
                            case CHANGED -> "schema-changed";
                            case RESTORING -> "schema-restoring";
                        },
                        Map.of("file", schema.file()));
            case BackupUnusable backup ->
                say(
                        switch (backup.reason()) {
                            case NOT_ONE -> "backup-not-one";
                            case DAMAGED -> "backup-damaged";
                            case NEWER -> "backup-newer";
                            case NOT_EMPTY -> "backup-not-empty";
                        },
                        Map.of("value", backup.detail()));
            case GraphBusy busy -> messages.say("refusal.database-busy", Map.of());
            case Refusal refusal -> messages.say("refusal." + refusal.code(), refusal.details());
            case GraphExhausted exhausted -> messages.say("refusal.too-much-memory", Map.of());
            case BadQuestion question ->
                say(
                        "question",
                        Map.of(
                                "file", question.file(),
                                "reason", messages.say("question." + question.code(), question.details())));
            default -> {
                LOG.error("Maillage could not start", failure);
                yield say("other", Map.of("reason", String.valueOf(failure.getMessage())));
            }
        };
    }

    private String setting(Settings.Wrong wrong) {
        return say("setting-" + wrong.setting(), Map.of("value", wrong.value()));
    }

    private String say(String key, Map<String, String> details) {
        return messages.say("start." + key, details);
    }

    private static String reason(GraphUnavailable graph) {
        var cause = graph.getCause();
        return String.valueOf(cause == null ? graph.getMessage() : cause.getMessage());
    }
}
