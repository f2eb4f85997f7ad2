package org.maillage.question;

/** The same words in French and in English. */
public record Texts(String fr, String en) {
    public String in(String language) {
        return "en".equals(language) ? en : fr;
    }
}
