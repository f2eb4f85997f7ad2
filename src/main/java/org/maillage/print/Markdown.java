package org.maillage.print;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/** The paragraphs of a text in Markdown. HTML in it stays the letters it is written with; links lead to pages and letters. */
public final class Markdown extends AbstractVisitor {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");
    private static final Parser PARSER = Parser.builder().build();

    private final Typography typography;
    private final List<Deck.Line> lines = new ArrayList<>();
    private final Deque<Deck.Kind> lists = new ArrayDeque<>();
    private List<Deck.Run> runs = new ArrayList<>();
    private Deck.Kind next = Deck.Kind.PLAIN;
    private int strong;
    private int stressed;
    private @Nullable String link;

    private Markdown(Typography typography) {
        this.typography = typography;
    }

    public static List<Deck.Line> lines(String text, Typography typography) {
        var markdown = new Markdown(typography);
        PARSER.parse(text).accept(markdown);
        return markdown.lines;
    }

    @Override
    public void visit(Paragraph paragraph) {
        visitChildren(paragraph);
        end(next);
    }

    @Override
    public void visit(Heading heading) {
        visitChildren(heading);
        end(Deck.Kind.HEADING);
    }

    @Override
    public void visit(BlockQuote quote) {
        next = Deck.Kind.QUOTE;
        visitChildren(quote);
        next = Deck.Kind.PLAIN;
    }

    @Override
    public void visit(BulletList list) {
        within(list, Deck.Kind.POINT);
    }

    @Override
    public void visit(OrderedList list) {
        within(list, Deck.Kind.NUMBER);
    }

    @Override
    public void visit(ListItem item) {
        next = lists.getFirst();
        visitChildren(item);
    }

    @Override
    public void visit(Text text) {
        add(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        add(code.getLiteral());
    }

    @Override
    public void visit(FencedCodeBlock code) {
        verbatim(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        verbatim(code.getLiteral());
    }

    @Override
    public void visit(HtmlBlock html) {
        verbatim(html.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
        add(html.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak soft) {
        add(" ");
    }

    @Override
    public void visit(HardLineBreak hard) {
        add(Deck.Run.BREAK);
    }

    @Override
    public void visit(StrongEmphasis words) {
        strong++;
        visitChildren(words);
        strong--;
    }

    @Override
    public void visit(Emphasis words) {
        stressed++;
        visitChildren(words);
        stressed--;
    }

    @Override
    public void visit(Link to) {
        link = address(to.getDestination());
        visitChildren(to);
        link = null;
    }

    private void within(Node list, Deck.Kind kind) {
        lists.push(kind);
        visitChildren(list);
        lists.pop();
        next = Deck.Kind.PLAIN;
    }

    private void add(String text) {
        runs.add(new Deck.Run(set(text), strong > 0, stressed > 0, link));
    }

    /** As type is set, without losing the spaces around a stretch. */
    private String set(String text) {
        var bare = text.strip();
        return bare.isEmpty() ? text : text.replace(bare, typography.careful(bare));
    }

    private void verbatim(String text) {
        text.lines().filter(line -> !line.isBlank()).forEach(line -> {
            runs.add(new Deck.Run(line, false, false, null));
            end(Deck.Kind.PLAIN);
        });
    }

    private void end(Deck.Kind kind) {
        if (!runs.isEmpty()) {
            lines.add(new Deck.Line(kind, Math.max(0, lists.size() - 1), runs));
            runs = new ArrayList<>();
        }
        if (!lists.isEmpty()) {
            // What follows in the same point is part of it, and has no mark of its own.
            next = Deck.Kind.QUOTE;
        }
    }

    private static @Nullable String address(String destination) {
        try {
            var scheme = URI.create(destination).getScheme();
            return scheme != null && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT)) ? destination : null;
        } catch (IllegalArgumentException noAddress) {
            return null;
        }
    }
}
