package org.maillage.question;

/** A question's file is wrong; the message names the file, the line where known, and what to mend. */
public final class BadQuestion extends RuntimeException {
    BadQuestion(String name, String what) {
        super("cypher/question/" + name + ".cypher: " + what);
    }

    BadQuestion(String name, String what, Throwable cause) {
        super("cypher/question/" + name + ".cypher: " + what, cause);
    }
}
