package org.maillage.briefing;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.maillage.council.MapView;
import org.maillage.council.ToldStories;
import org.maillage.print.Deck;
import org.maillage.print.Markdown;
import org.maillage.story.Step;

/** Puts a story on slides: its title, a slide for each step, and its sources where the foot has no room for them. */
public final class StoryDeck {
    private static final int LONGEST_FOOT = 110;

    private final ToldStories.Told told;
    private final boolean withNotes;
    private final Words words;
    private final StepsShown shown;
    private final Set<String> titles = new HashSet<>();

    private StoryDeck(ToldStories.Told told, boolean withNotes, Words words) {
        this.told = told;
        this.withNotes = withNotes;
        this.words = words;
        this.shown = new StepsShown(told, words);
    }

    /** The slides of a story; what is told of it is public but for its notes, which are left out unless wanted. */
    public static Deck of(ToldStories.Told told, boolean withNotes, String language) {
        return new StoryDeck(told, withNotes, Words.in(language)).deck();
    }

    private Deck deck() {
        var slides = new ArrayList<Deck.Slide>();
        slides.add(Deck.Slide.of(unique(set(told.name())), about(), ""));
        for (var i = 0; i < told.steps().size(); i++) {
            slides.addAll(slides(told.steps().get(i), i + 1));
        }
        if (sources().length() > LONGEST_FOOT) {
            slides.add(Deck.Slide.of(
                    unique(words.phrase("deck.sources")),
                    sources().lines().map(Deck.Line::of).toList(),
                    foot("")));
        }
        var description = words.phrase(
                "deck.description", Map.of("territory", told.territory().name()));
        return new Deck(words.language(), set(told.name()), description, slides);
    }

    /** Of what it is, when, and as whom. */
    private List<Deck.Line> about() {
        var territory = told.territory();
        var notice = words.language().equals("en") ? territory.noticeEn() : territory.noticeFr();
        return Stream.of(territory.name(), territory.perimeter(), perceived(), notice)
                .filter(Wanted::said)
                .map(Wanted::text)
                .map(Deck.Line::of)
                .toList();
    }

    /** One for the step; its picture stands beside its words, or by itself where something else stands there. */
    private List<Deck.Slide> slides(Step step, int number) {
        var slide = slide(step, number);
        return Stream.concat(
                        Stream.of(slide),
                        shown.photos().of(step).filter(photo -> step.shows() != Step.Shows.words).stream()
                                .map(photo -> new Deck.Slide(
                                        unique(slide.title()),
                                        photo.lines(),
                                        photo.pictures(),
                                        List.of(),
                                        null,
                                        slide.foot(),
                                        null)))
                .toList();
    }

    private Deck.Slide slide(Step step, int number) {
        var beside = shown.of(step);
        var text = new ArrayList<>(Markdown.lines(Wanted.text(step.text()), words.typography()));
        text.addAll(beside.lines());
        var title = Wanted.said(step.title())
                ? set(Wanted.text(step.title()))
                : words.phrase("deck.step", Map.of("story", set(told.name()), "n", words.number(number)));
        var campaign = MapView.of(Wanted.text(step.view())).parameters().getOrDefault("campaign", "");
        return new Deck.Slide(
                unique(title),
                text,
                beside.pictures(),
                beside.figures(),
                beside.asked(),
                foot(campaign),
                withNotes && Wanted.said(step.notes()) ? step.notes() : null);
    }

    private String foot(String campaign) {
        var territory = told.territory();
        var campaigns = told.map().campaigns().stream()
                .filter(one -> campaign.equals(one.get("id")))
                .map(Briefings::campaign);
        var sources = sources().isEmpty()
                ? ""
                : sources().length() > LONGEST_FOOT
                        ? words.phrase("deck.sourcesLast")
                        : words.phrase("deck.sourcesAre", Map.of("sources", sources()));
        return Stream.of(Stream.of(territory.name(), territory.perimeter()), campaigns, Stream.of(perceived(), sources))
                .flatMap(part -> part)
                .filter(Wanted::said)
                .collect(joining(" · "));
    }

    private String perceived() {
        var day = words.typography().day(LocalDate.parse(told.territory().asOf()));
        return words.phrase("deck.perceived", Map.of("day", day));
    }

    private String sources() {
        return set(Wanted.text(told.sources()));
    }

    /** Two slides with the same title are told apart by a number. */
    private String unique(String title) {
        var unique = title;
        for (var number = 2; !titles.add(unique); number++) {
            unique = title + " (" + number + ")";
        }
        return unique;
    }

    private String set(String typed) {
        return words.typography().careful(typed);
    }
}
