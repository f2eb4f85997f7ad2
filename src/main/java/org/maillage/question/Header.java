package org.maillage.question;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The YAML block that opens a question's file, as written; {@link QuestionFile} says what is wrong with it. */
record Header(
        @Nullable Texts title,
        @Nullable Texts question,
        @Nullable Texts reading,
        @Nullable Texts caution,
        @Nullable Texts nothing,
        @Nullable List<Parameter> parameters,
        @Nullable List<Column> columns,
        @Nullable FindingTemplate finding,
        @Nullable String reads,
        @Nullable String java) {}
