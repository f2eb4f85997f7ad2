package org.maillage.question;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.maillage.graph.CypherFile;
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
            "boolean");
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

    static Question read(CypherFile file) {
        var header = header(file);
        var name = file.name();
        var question = new Question(
                name,
                texts(name, "title", header.title()),
                texts(name, "question", header.question()),
                texts(name, "reading", header.reading()),
                header.caution() == null ? null : texts(name, "caution", header.caution()),
                Objects.requireNonNullElse(header.parameters(), List.of()),
                Objects.requireNonNullElse(header.columns(), List.of()),
                header.finding(),
                header.java(),
                file);
        check(question);
        return question;
    }

    private static Header header(CypherFile file) {
        if (!file.name().matches("[a-z0-9-]+/[a-z0-9-]+")) {
            throw new BadQuestion(file.name(), "put it in one folder, its group, and name it in small letters");
        }
        if (file.header().isBlank()) {
            throw new BadQuestion(file.name(), "line 1: begin with a comment block of YAML: title, question, …");
        }
        try {
            return YAML.readValue(file.header(), Header.class);
        } catch (UnrecognizedPropertyException e) {
            var line = lineOf(file.text(), e.getPropertyName() + ":");
            throw new BadQuestion(
                    file.name(), "line " + line + ": the key " + e.getPropertyName() + " is not known", e);
        } catch (JacksonException e) {
            var place = e.getLocation();
            var line = place == null ? 1 : Math.max(1, place.getLineNr());
            throw new BadQuestion(file.name(), "line " + line + ": " + e.getOriginalMessage(), e);
        }
    }

    private static Texts texts(String name, String key, @Nullable Texts texts) {
        if (texts == null || blank(texts.fr()) || blank(texts.en())) {
            throw new BadQuestion(name, key + ": give the words in both languages, {fr: …, en: …}");
        }
        return texts;
    }

    private static void check(Question question) {
        var name = question.name();
        if (question.columns().isEmpty()) {
            throw new BadQuestion(name, "columns: declare at least one");
        }
        for (var column : question.columns()) {
            texts(name, "columns: " + column.name(), column.label());
            if (!COLUMN_KINDS.contains(column.kind())) {
                throw new BadQuestion(name, "columns: " + column.name() + " has the unknown kind " + column.kind());
            }
        }
        for (var parameter : question.parameters()) {
            texts(name, "parameters: " + parameter.name(), parameter.label());
            if (!PARAMETER_KINDS.contains(parameter.kind())) {
                throw new BadQuestion(
                        name, "parameters: " + parameter.name() + " has the unknown kind " + parameter.kind());
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
                        throw new BadQuestion(
                                question.name(), "finding: the sentence names " + named + ", which is no column");
                    }
                });
    }

    private static void checkParameters(Question question) {
        var used = PlanParameters.named(question.file().text());
        var declared = question.parameters().stream().map(Parameter::name).toList();
        for (var parameter : used) {
            if (!declared.contains(parameter) && !Question.SUPPLIED.contains(parameter)) {
                var line = lineOf(question.file().text(), "$" + parameter);
                throw new BadQuestion(question.name(), "line " + line + ": $" + parameter + " is not declared");
            }
        }
        for (var parameter : declared) {
            if (!used.contains(parameter) && question.java() == null) {
                throw new BadQuestion(question.name(), "parameters: " + parameter + " is declared but never used");
            }
        }
        if (!used.contains("territory")) {
            throw new BadQuestion(question.name(), "the query must be anchored on $territory");
        }
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
