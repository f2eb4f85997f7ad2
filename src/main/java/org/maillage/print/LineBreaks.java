package org.maillage.print;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/** Where a line may end: not after an apostrophe within a word, as in “l’école”. */
final class LineBreaks implements FSTextBreaker {
    private final BreakIterator places;
    private String text = "";

    LineBreaks(String language) {
        this.places = BreakIterator.getLineInstance(Locale.of(language));
    }

    @Override
    public void setText(String given) {
        text = given;
        places.setText(given);
    }

    @Override
    public int next() {
        var place = places.next();
        while (place > 0
                && place < text.length()
                && (text.charAt(place - 1) == '’' || text.charAt(place - 1) == '\'')) {
            place = places.next();
        }
        return place;
    }
}
