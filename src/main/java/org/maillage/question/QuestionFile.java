package org.maillage.question;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.maillage.graph.CypherFile;
import org.maillage.graph.CypherLibrary;
import org.maillage.graph.PlanParameters;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads a question from its file and checks what can be checked without a database. */
final class QuestionFile {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();
    private static final Set<String> PARAMETER_KINDS = Set.of(
            "actor",
            "need",
            "type",
            "resource",
            "pool",
            "mission",
            "campaign",
            "nature",
            "object",
            "kind",
            "sector",
            "level",
            "number",
            "text",
            "boolean",
            "weights");
    private static final Set<String> COLUMN_KINDS = Set.of(
            "actor",
            "actors",
            "need",
            "resource",
            "type",
            "pool",
            "relation",
            "relations",
            "number",
            "text",
            "boolean",
            "terms",
            "points",
            "code");

    private static final Pattern NAMED = Pattern.compile("[{\\[](\\w+)(?=[}|?])");

    private QuestionFile() {}

    /** @param shared the statements that a question may read instead of one of its own */
    static Question read(CypherFile own, CypherLibrary shared) {
        var header = header(own);
        var name = own.name();
        var file = header.reads() == null ? own : reading(own, header.reads(), shared);
        var question = new Question(
                name,
                texts(name, "title", header.title()),
                texts(name, "question", header.question()),
                texts(name, "reading", header.reading()),
                header.caution() == null ? null : texts(name, "caution", header.caution()),
                header.nothing() == null ? null : texts(name, "nothing", header.nothing()),
                Objects.requireNonNullElse(header.parameters(), List.of()),
                Objects.requireNonNullElse(header.columns(), List.of()),
                header.finding(),
                header.reads(),
                header.java(),
                file);
        check(question);
        return question;
    }

    private static Header header(CypherFile file) {
        if (!file.name().matches("[a-z0-9-]+/[a-z0-9-]+")) {
            throw new BadQuestion(file.name(), "group-and-name", Map.of());
        }
        if (file.header().isBlank()) {
            throw new BadQuestion(file.name(), "no-header", Map.of());
        }
        try {
            return YAML.readValue(file.header(), Header.class);
        } catch (UnrecognizedPropertyException e) {
            var line = lineOf(file.text(), e.getPropertyName() + ":");
            throw new BadQuestion(
                    file.name(),
                    "unknown-key",
                    Map.of("line", String.valueOf(line), "key", String.valueOf(e.getPropertyName())),
                    e);
        } catch (JacksonException e) {
            var place = e.getLocation();
            var line = place == null ? 1 : Math.max(1, place.getLineNr());
            var details = new HashMap<>(BadQuestion.quote(String.valueOf(e.getOriginalMessage())));
            details.put("line", String.valueOf(line));
            throw new BadQuestion(file.name(), "unreadable-yaml", details, e);
        }
    }

    /** The statement of another file below the header of this one. */
    private static CypherFile reading(CypherFile own, String reads, CypherLibrary shared) {
        if (own.asks()) {
            throw new BadQuestion(own.name(), "reads-and-asks", Map.of("reads", reads));
        }
        var read = shared.find(reads);
        if (read == null) {
            throw new BadQuestion(own.name(), "no-statement", Map.of("reads", reads));
        }
        return own.reading(read);
    }

    private static Texts texts(String name, String key, @Nullable Texts texts) {
        if (texts == null || blank(texts.fr()) || blank(texts.en())) {
            throw new BadQuestion(name, "two-languages", Map.of("key", key));
        }
        return texts;
    }

    private static void check(Question question) {
        var name = question.name();
        if (question.columns().isEmpty()) {
            throw new BadQuestion(name, "no-columns", Map.of());
        }
        for (var column : question.columns()) {
            texts(name, "columns: " + column.name(), column.label());
            if (!COLUMN_KINDS.contains(column.kind())) {
                throw new BadQuestion(name, "kind", Map.of("of", "columns: " + column.name(), "kind", column.kind()));
            }
        }
        for (var parameter : question.parameters()) {
            texts(name, "parameters: " + parameter.name(), parameter.label());
            if (!PARAMETER_KINDS.contains(parameter.kind())) {
                throw new BadQuestion(
                        name, "kind", Map.of("of", "parameters: " + parameter.name(), "kind", parameter.kind()));
            }
            if ("weights".equals(parameter.kind()) && !Weights.areIn(parameter.fallback())) {
                throw new BadQuestion(name, "weights", Map.of("parameter", parameter.name()));
            }
        }
        var finding = question.finding();
        if (finding != null) {
            checkSentence(question, texts(name, "finding: sentence", finding.sentence()));
        }
        checkParameters(question);
    }

    /** Every column that a sentence names must exist, or people would read its braces. */
    private static void checkSentence(Question question, Texts sentence) {
        var columns = question.columns().stream().map(Column::name).toList();
        NAMED.matcher(sentence.fr() + sentence.en())
                .results()
                .map(match -> match.group(1))
                .forEach(named -> {
                    if (!columns.contains(named)) {
                        throw new BadQuestion(question.name(), "no-such-column", Map.of("column", named));
                    }
                });
    }

    private static void checkParameters(Question question) {
        var used = PlanParameters.named(question.file().text());
        var declared = question.parameters().stream().map(Parameter::name).toList();
        for (var parameter : used) {
            if (!declared.contains(parameter) && !Question.SUPPLIED.contains(parameter)) {
                var line = lineOf(question.file().text(), "$" + parameter);
                throw new BadQuestion(
                        question.name(), "undeclared", Map.of("line", String.valueOf(line), "parameter", parameter));
            }
        }
        for (var parameter : declared) {
            if (!used.contains(parameter) && question.java() == null) {
                throw new BadQuestion(question.name(), "never-used", Map.of("parameter", parameter));
            }
        }
        if (!used.contains("territory")) {
            throw new BadQuestion(question.name(), "no-territory", Map.of());
        }
        SeenOnly.check(question.file());
    }

    private static int lineOf(String text, String part) {
        var at = text.indexOf(part);
        return (int) text.substring(0, Math.max(0, at))
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                + 1;
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
