package io.github.khabar.byline.page;

import io.github.khabar.byline.Byline;
import io.github.khabar.byline.grammar.EchoKind;
import io.github.khabar.byline.grammar.LineReading;
import io.github.khabar.page.Block;
import io.github.khabar.page.Content;
import io.github.khabar.text.FoldedText;
import io.github.khabar.text.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Knows as what a headline and its story speak of a name that stands at the story's head. */
final class Echo {
    private static final String FOR = "ل";
    private static final String FOR_THE = "لل";
    private static final String ARTICLE = "ال";
    private static final String AT = "ب";

    private static final List<String> BEFORE_OUTLETS = words("outlet");

    private static final List<String> BEFORE_TOWNS = words("town");

    private static final List<String> BEFORE_PLACES =
            Stream.concat(words("place").stream(), BEFORE_TOWNS.stream()).toList();

    private static final String DASHES = "-–—";

    private final Content content;

    /** What the blocks of the story say, each folded when a name is first looked for. */
    private final Map<Integer, String> toldIn = new HashMap<>();

    /**
     * Prepares for a page.
     *
     * @param content the page
     */
    Echo(Content content) {
        this.content = content;
    }

    /**
     * Returns what the story calls the outlet that a line was read to name.
     *
     * @param reading what the line was read as; it names an organization
     * @param line the line
     */
    EchoKind of(LineReading reading, BlockLine line) {
        return of(reading.byline().organizations().get(0).name(), line.cut(reading.end()));
    }

    /**
     * Returns what the story calls a name; its outlet's name goes before a place's.
     *
     * @param name the name
     * @param head the line, or the opening of a paragraph, that holds the name: not an echo
     */
    EchoKind of(String name, BlockLine head) {
        return kind(FoldedText.fold(name).strip(), texts(head));
    }

    private List<String> texts(BlockLine head) {
        List<String> texts = new ArrayList<>();
        content.title().map(FoldedText::fold).ifPresent(texts::add);
        for (Block block : content.kept()) {
            texts.add(
                    head.blocks().contains(block.index())
                            ? told(block.text().substring(head.end()))
                            : toldIn.computeIfAbsent(
                                    block.index(), index -> " ".concat(block.folded())));
        }
        return texts;
    }

    private static String told(String text) {
        return " ".concat(FoldedText.fold(text));
    }

    private static List<String> words(String kind) {
        return WordList.read(Byline.class, "before-names.txt").rows().stream()
                .filter(row -> row.get(1).equals(kind))
                .map(row -> " " + FoldedText.fold(row.get(0)))
                .toList();
    }

    private static EchoKind kind(String folded, List<String> texts) {
        boolean town = false;
        boolean place = false;
        boolean subject = false;
        for (String text : texts) {
            for (int at = text.indexOf(folded, 1); at > 0; at = text.indexOf(folded, at + 1)) {
                int end = at + folded.length();
                EchoKind kind = isWordEnd(text, end) ? kindAt(text, at, end) : EchoKind.NONE;
                if (kind == EchoKind.OUTLET) {
                    return kind;
                }
                town |= kind == EchoKind.TOWN;
                place |= kind == EchoKind.PLACE;
                subject |= kind == EchoKind.SUBJECT;
            }
            if (isForTheIn(text, folded)) {
                return EchoKind.OUTLET;
            }
        }
        return town
                ? EchoKind.TOWN
                : place ? EchoKind.PLACE : subject ? EchoKind.SUBJECT : EchoKind.NONE;
    }

    /** "للسنبلة" */
    private static boolean isForTheIn(String text, String name) {
        return name.startsWith(ARTICLE)
                && text.contains(" " + FOR_THE + name.substring(ARTICLE.length()));
    }

    private static EchoKind kindAt(String text, int at, int nameEnd) {
        int end = at;
        while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        String before = " " + text.substring(Math.max(0, end - 12), end);
        if (end == 0) {
            return EchoKind.NONE;
        }
        if (isDash(text, at - 2) && isDash(text, nameEnd + 1)) {
            return EchoKind.OUTLET; // "حضرته – السنبلة –"
        }
        if (text.charAt(at - 1) == '(' && text.startsWith(")", nameEnd)) {
            return EchoKind.OUTLET; // "رصدتها (السنبلة)"
        }
        boolean glued = end == at;
        if (glued) {
            return before.endsWith(" " + FOR)
                    ? EchoKind.OUTLET
                    : before.endsWith(" " + AT) ? EchoKind.PLACE : EchoKind.NONE;
        }
        return endsWithAny(before, BEFORE_OUTLETS)
                ? EchoKind.OUTLET
                : endsWithAny(before, BEFORE_TOWNS)
                        ? EchoKind.TOWN
                        : endsWithAny(before, BEFORE_PLACES) ? EchoKind.PLACE : EchoKind.SUBJECT;
    }

    /** "مراسل", "لمراسل" */
    private static boolean endsWithAny(String text, List<String> ends) {
        for (String end : ends) {
            if (text.endsWith(end) || text.endsWith(" " + FOR + end.substring(1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDash(String text, int index) {
        return index >= 0 && index < text.length() && DASHES.indexOf(text.charAt(index)) >= 0;
    }

    private static boolean isWordEnd(String text, int end) {
        return end == text.length() || !Character.isLetter(text.charAt(end));
    }
}
