package io.github.khabar.boilerplate.rules;

import io.github.khabar.boilerplate.features.BlockFeatures;
import io.github.khabar.boilerplate.features.ContentWords;
import io.github.khabar.boilerplate.features.DeclaredKind;
import io.github.khabar.boilerplate.features.Headlines;
import io.github.khabar.boilerplate.features.Layout;
import io.github.khabar.boilerplate.features.Reading;
import io.github.khabar.boilerplate.features.Repeats;
import io.github.khabar.boilerplate.features.ShortLines;
import io.github.khabar.boilerplate.language.DateForm;
import io.github.khabar.boilerplate.language.Ending;
import io.github.khabar.boilerplate.language.PageWords;
import io.github.khabar.boilerplate.language.Phrasebook;
import io.github.khabar.boilerplate.language.TokenList;
import io.github.khabar.boilerplate.language.Tokens;
import io.github.khabar.page.Content;
import io.github.khabar.page.Page;
import java.util.List;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * The kinds of evidence that the standard remover goes by, and how to look at a page without one.
 */
enum Evidence {
    /** Where blocks stand to one another in the tree of elements. */
    STRUCTURE {
        @Override
        Reading without(Reading r) {
            return with(
                    r,
                    r.blocks(),
                    new Layout(r.blocks(), r.repeats(), r.imageIndexes(), true),
                    r.headlines());
        }
    },
    /** The names of elements: class, id, role and itemprop. */
    NAMES {
        @Override
        String without(String html) {
            Document document = Jsoup.parse(html);
            for (String attribute : List.of("class", "id", "role", "itemprop")) {
                document.select("[" + attribute + "]").forEach(e -> e.removeAttr(attribute));
            }
            return document.outerHtml();
        }
    },
    /** How much of a block is linked. */
    LINKS {
        @Override
        Reading without(Reading r) {
            return each(r, b -> copy(b).linked(0).build());
        }
    },
    /** The phrases that pages print around a story. */
    PHRASES {
        @Override
        Reading without(Reading r) {
            return each(r, b -> copy(b).phrase(null).build());
        }
    },
    /** How sentences end, and their commas. */
    PUNCTUATION {
        @Override
        Reading without(Reading r) {
            return each(
                    r,
                    b ->
                            copy(b).ending(b.words() >= 12 ? Ending.STOP : Ending.OPEN)
                                    .pauses(b.words() / 10)
                                    .build());
        }
    },
    /** The words that bind a sentence together. */
    FUNCTION_WORDS {
        @Override
        Reading without(Reading r) {
            return each(r, b -> copy(b).functionWords(b.words() / 6).build());
        }
    },
    /** How a paragraph opens that carries on from the one before. */
    OPENERS {
        @Override
        Reading without(Reading r) {
            return each(r, b -> copy(b).opener(false).build());
        }
    },
    /** Dates, clocks and numbers alone on a line. */
    DATES {
        @Override
        Reading without(Reading r) {
            return each(r, b -> copy(b).date(DateForm.NONE).build());
        }
    },
    /** What stands on the page twice. */
    REPETITION {
        @Override
        Reading without(Reading r) {
            int[] count = {0};
            return each(
                    r, b -> copy(b).tokens(marked(r.words().all(), b, count[0]++, false)).build());
        }
    },
    /** The content words that paragraphs of one story share. */
    SHARED_WORDS {
        @Override
        Reading without(Reading r) {
            int[] count = {0};
            return each(
                    r,
                    b ->
                            b.words() < 8
                                    ? b
                                    : copy(b).tokens(marked(r.words().all(), b, count[0]++, true))
                                            .build());
        }
    },
    /** What the page declares: its headline, its kind. */
    DECLARED {
        @Override
        Reading without(Reading r) {
            return with(r, r.blocks(), r.layout(), new Headlines(Page.ofText("")));
        }
    };

    /** Removes what is no story, going by everything but this. */
    Content remove(boolean html, String source) {
        Page page = html ? Page.ofHtml(without(source)) : Page.ofText(source);
        return new PageLabeller(Phrasebook.standard(), this::without).label(Content.of(page));
    }

    Reading without(Reading reading) {
        return reading;
    }

    String without(String html) {
        return html;
    }

    private static Reading each(Reading r, Function<BlockFeatures, BlockFeatures> change) {
        List<BlockFeatures> blocks = r.blocks().stream().map(change).toList();
        Layout layout =
                new Layout(blocks, new Repeats(blocks), r.imageIndexes(), r.layout().isFlat());
        return with(r, blocks, layout, r.headlines());
    }

    private static Reading with(
            Reading r, List<BlockFeatures> blocks, Layout layout, Headlines headlines) {
        DeclaredKind kind = headlines == r.headlines() ? r.kind() : DeclaredKind.UNKNOWN;
        return new Reading(
                blocks,
                r.images(),
                r.imageIndexes(),
                new Repeats(blocks),
                layout,
                headlines,
                kind,
                new ContentWords(blocks, r.words().all()),
                r.captions(),
                r.concealed(),
                r.introduced(),
                ShortLines.in(blocks, layout),
                r.unstopped(),
                r.lenient());
    }

    /** The block's tokens with a mark of its own: one more token, or a mark on every long one. */
    private static TokenList marked(PageWords page, BlockFeatures block, int number, boolean each) {
        String mark = letters(number);
        StringBuilder tokens = new StringBuilder();
        for (String token : block.tokens()) {
            boolean marked = each && token.length() > 3 && !Tokens.isNumber(token);
            tokens.append(token).append(marked ? mark : "").append(' ');
        }
        return page.read(tokens.append(mark).toString());
    }

    /** A number in letters that stand in no Arabic word. */
    private static String letters(int number) {
        StringBuilder letters = new StringBuilder();
        for (char digit : Integer.toString(number).toCharArray()) {
            letters.append((char) (digit - '0' + 'a'));
        }
        return letters.toString();
    }

    private static Copy copy(BlockFeatures block) {
        return new Copy(block);
    }

    /** A block's features with some of them changed. */
    private static final class Copy {
        private BlockFeatures b;

        Copy(BlockFeatures block) {
            b = block;
        }

        Copy linked(double linked) {
            return set(
                    b.tokens(),
                    b.functionWords(),
                    b.pauses(),
                    b.ending(),
                    b.opener(),
                    b.date(),
                    linked,
                    b.phrase());
        }

        Copy phrase(Phrasebook.Phrase phrase) {
            return set(
                    b.tokens(),
                    b.functionWords(),
                    b.pauses(),
                    b.ending(),
                    b.opener(),
                    b.date(),
                    b.linked(),
                    phrase);
        }

        Copy ending(Ending ending) {
            return set(
                    b.tokens(),
                    b.functionWords(),
                    b.pauses(),
                    ending,
                    b.opener(),
                    b.date(),
                    b.linked(),
                    b.phrase());
        }

        Copy pauses(int pauses) {
            return set(
                    b.tokens(),
                    b.functionWords(),
                    pauses,
                    b.ending(),
                    b.opener(),
                    b.date(),
                    b.linked(),
                    b.phrase());
        }

        Copy functionWords(int words) {
            return set(
                    b.tokens(),
                    words,
                    b.pauses(),
                    b.ending(),
                    b.opener(),
                    b.date(),
                    b.linked(),
                    b.phrase());
        }

        Copy opener(boolean opener) {
            return set(
                    b.tokens(),
                    b.functionWords(),
                    b.pauses(),
                    b.ending(),
                    opener,
                    b.date(),
                    b.linked(),
                    b.phrase());
        }

        Copy date(DateForm date) {
            return set(
                    b.tokens(),
                    b.functionWords(),
                    b.pauses(),
                    b.ending(),
                    b.opener(),
                    date,
                    b.linked(),
                    b.phrase());
        }

        Copy tokens(TokenList tokens) {
            return set(
                    tokens,
                    b.functionWords(),
                    b.pauses(),
                    b.ending(),
                    b.opener(),
                    b.date(),
                    b.linked(),
                    b.phrase());
        }

        BlockFeatures build() {
            return b;
        }

        private Copy set(
                TokenList tokens,
                int functionWords,
                int pauses,
                Ending ending,
                boolean opener,
                DateForm date,
                double linked,
                Phrasebook.Phrase phrase) {
            b =
                    new BlockFeatures(
                            b.block(),
                            b.folded(),
                            tokens,
                            b.words(),
                            b.letters(),
                            functionWords,
                            pauses,
                            b.separators(),
                            b.parted(),
                            ending,
                            opener,
                            date,
                            linked,
                            phrase);
            return this;
        }
    }
}
