package org.maillage.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.comment.CommentKinds.COMMENT;
import static org.maillage.relation.RelationKinds.READING;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An archive tells voices apart and opens nothing to anybody. */
class PseudonymsTest {
    @Test
    void anAccountBecomesANameThatIsNoneAndStaysTheSame() {
        var name = Pseudonyms.of("3f0c-account");
        assertThat(name).startsWith("elsewhere:").doesNotContain("3f0c").isEqualTo(Pseudonyms.of("3f0c-account"));
        assertThat(Pseudonyms.of(name)).isEqualTo(name);
        assertThat(Pseudonyms.of("another")).isNotEqualTo(name);
    }

    @Test
    void whatOneKeepsToOneselfNeedsNoName() {
        var mine = READING.trusted(Map.of("id", "r", "audience", "author", "person", "me"));
        assertThat(Pseudonyms.leaving(READING, mine).text("person")).isNull();
        var taken = Pseudonyms.arriving(READING, Pseudonyms.leaving(READING, mine), null, "somebody else");
        assertThat(taken.text("person")).isEqualTo("somebody else");
    }

    @Test
    void whoIsMentionedIsNotNamedEither() {
        var comment =
                COMMENT.trusted(Map.of("id", "c", "audience", "team", "person", "me", "mentions", List.of("you")));
        var leaving = Pseudonyms.leaving(COMMENT, comment);
        assertThat(leaving.texts("mentions")).containsExactly(Pseudonyms.of("you"));
        assertThat(leaving.text("person")).isEqualTo(Pseudonyms.of("me"));
    }

    @Test
    void onlyWhoBringsItGetsWhatIsTheirsAndWhatStandsStaysWhoseItIs() {
        var archived = READING.trusted(Map.of("id", "r", "audience", "team", "person", Pseudonyms.of("me")));
        var raw = archived.with("person", "you");
        var standing = archived.with("person", "zoe");
        assertThat(Pseudonyms.arriving(READING, archived, null, "me").text("person"))
                .isEqualTo("me");
        assertThat(Pseudonyms.arriving(READING, archived, null, "you").text("person"))
                .isEqualTo(Pseudonyms.of("me"));
        assertThat(Pseudonyms.arriving(READING, raw, null, "me").text("person")).isEqualTo(Pseudonyms.of("you"));
        assertThat(Pseudonyms.arriving(READING, archived, standing, "me").text("person"))
                .isEqualTo("zoe");
    }
}
