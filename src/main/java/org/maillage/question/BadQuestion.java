package org.maillage.question;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/** A question's file is wrong: which, and the code of the sentence that says what to mend and, where known, the line. */
public final class BadQuestion extends RuntimeException {
    private final String file;
    private final String name;
    private final String code;
    private final transient Map<String, String> details;

    BadQuestion(String name, String code, Map<String, String> details) {
        this("cypher/question/" + name + ".cypher", name, code, details);
    }

    BadQuestion(String name, String code, Map<String, String> details, Throwable cause) {
        this(name, code, details);
        initCause(cause);
    }

    private BadQuestion(String file, String name, String code, Map<String, String> details) {
        super(file + ": " + code + " " + details);
        this.file = file;
        this.name = name;
        this.code = code;
        this.details = details;
    }

    String name() {
        return name;
    }

    public String file() {
        return file;
    }

    /** Key of the sentence in the message files, below {@code question.}. */
    public String code() {
        return code;
    }

    public Map<String, String> details() {
        return details;
    }

    /** The same of a file in the operator's own folder. */
    BadQuestion below(Path folder) {
        var same = new BadQuestion(folder.resolve(name + ".cypher").toString(), name, code, details);
        same.initCause(Objects.requireNonNullElse(getCause(), this));
        return same;
    }

    /** What others say of the file, in their language; they may go on with an excerpt, which its operator has at hand. */
    static Map<String, String> quote(String said) {
        return Map.of("said", said.lines().findFirst().orElse(""));
    }
}
