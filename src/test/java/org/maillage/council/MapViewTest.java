package org.maillage.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is kept of the address of a view, and what of it is told to whom. */
class MapViewTest {
    @Test
    void onlyWhatAMapForEverybodyShowsIsKept() {
        var view = MapView.of("face=geography&kind=association,commune&panel=sheet&select=actor:ada&question=x&p.a=b"
                + "&focus=ada~2&whose=paul&mission=m&campaign=c");
        assertThat(view.query())
                .isEqualTo("campaign=c&face=geography&kind=association%2Ccommune&mission=m&focus=ada%7E2");
        assertThat(view.kept()).doesNotContain("focus").doesNotContain("ada");
        assertThat(view.campaign()).isEqualTo("c");
    }

    @Test
    void aFaceThatOthersCannotSeeIsTheMapItself() {
        assertThat(MapView.of("face=matrix").query()).isEmpty();
    }

    @Test
    void whatIsNoAddressIsNothing() {
        assertThat(MapView.of("").query()).isEmpty();
        assertThat(MapView.of("%&=&kind=%zz&tag=&focus=ada~9&level=" + "x".repeat(400))
                        .query())
                .isEmpty();
    }

    @Test
    void readingItAgainGivesTheSame() {
        var view = MapView.of("tag=caf%C3%A9+%26+th%C3%A9,b&size=ties&groups=off");
        assertThat(MapView.of(view.query())).isEqualTo(view);
        assertThat(view.parameters()).containsEntry("tag", "café & thé,b");
    }

    @Test
    void valuesThatTheReaderCannotKnowAreNotTold() {
        var view = MapView.of("tag=a,secret&kind=secret&mission=secret&face=geography&focus=hidden~1");
        var told = view.telling((name, value) -> !value.equals("secret"), Set.of("ada"));
        assertThat(told.query()).isEqualTo("face=geography&tag=a");
        assertThat(MapView.of("focus=ada~1")
                        .telling((name, value) -> true, Set.of("ada"))
                        .query())
                .isEqualTo("focus=ada%7E1");
    }
}
