package org.maillage.question;

import java.nio.file.Path;
import java.util.Objects;

/** A question's file is wrong; the message names the file, the line where known, and what to mend, in one line. */
public final class BadQuestion extends RuntimeException {
    private final String name;
    private final String what;

    BadQuestion(String name, String what) {
        this("cypher/question/" + name + ".cypher", name, what);
    }

    BadQuestion(String name, String what, Throwable cause) {
        this(name, what);
        initCause(cause);
    }

    private BadQuestion(String file, String name, String what) {
        super(file + ": " + firstLine(what));
        this.name = name;
        this.what = what;
    }

    String name() {
        return name;
    }

    /** The same of a file in the operator's own folder. */
    BadQuestion below(Path folder) {
        var file = folder.resolve(name + ".cypher").toString();
        var same = new BadQuestion(file, name, what);
        same.initCause(Objects.requireNonNullElse(getCause(), this));
        return same;
    }

    /** The database goes on with an excerpt of the file, which its operator has at hand. */
    private static String firstLine(String what) {
        return what.lines().findFirst().orElse("");
    }
}
