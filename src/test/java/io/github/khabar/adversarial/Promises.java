package io.github.khabar.adversarial;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.Article;
import io.github.khabar.BodyBlock;
import io.github.khabar.NewsParser;
import io.github.khabar.byline.Byline;
import io.github.khabar.byline.Contributor;
import io.github.khabar.byline.Organization;
import io.github.khabar.byline.line.Spans;
import io.github.khabar.date.DateMention;
import io.github.khabar.date.PublicationDate;
import io.github.khabar.format.ArticleFormat;
import io.github.khabar.page.Block;
import io.github.khabar.page.Notice;
import io.github.khabar.page.Page;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What holds of every result, whatever the input. */
public final class Promises {
    private Promises() {}

    /**
     * Parses a page and checks what comes out.
     *
     * @param parser the parser
     * @param page the page
     * @return the article
     */
    public static Article check(NewsParser parser, Page page) {
        Article article = parser.parse(page);
        checkText(article, page);
        article.published().ifPresent(date -> checkDate(date, page));
        article.modified().ifPresent(date -> checkDate(date, page));
        checkByline(article.byline(), page);
        assertThat(article.confidence()).isBetween(0.0, 1.0);
        assertThat(article.body().isEmpty()).isEqualTo(article.confidence() == 0);
        assertThat(ArticleFormat.markdown().write(article)).isNotNull();
        Outputs.check(article);
        assertThat(article.notices())
                .extracting(Notice::kind)
                .doesNotContain(Notice.Kind.STRATEGY_FAILED);
        return article;
    }

    /** A block's text without the byline that was read from its head. */
    private static String textOf(Block block, Byline.@Nullable Head head) {
        return head != null && head.block() == block.index()
                ? block.text().substring(head.end()).strip()
                : block.text();
    }

    /** A paragraph is a block's text, perhaps without a phrase of furniture at either end. */
    private static boolean isOf(String block, String paragraph) {
        return block.equals(paragraph) || (!paragraph.isEmpty() && block.contains(paragraph));
    }

    /** The body is the page's own text, in the page's order; so is what was left out. */
    private static void checkText(Article article, Page page) {
        List<String> texts = new ArrayList<>();
        article.body().stream()
                .filter(block -> !(block instanceof BodyBlock.Image))
                .forEach(block -> texts.addAll(block.lines()));
        Iterator<Block> blocks = page.blocks().iterator();
        for (String text : texts) {
            boolean found = false;
            while (!found && blocks.hasNext()) {
                found = isOf(textOf(blocks.next(), article.byline().head()), text);
            }
            assertThat(found).as("a block of the page, in order").isTrue();
        }
        article.removed()
                .forEach(
                        removed ->
                                assertThat(page.blocks().get(removed.block()).text())
                                        .isEqualTo(removed.text()));
    }

    private static void checkDate(PublicationDate date, Page page) {
        assertThat(date.confidence()).isBetween(0.0, 1.0);
        if (date.block() >= 0) {
            String text = page.blocks().get(date.block()).text();
            if (date.begin() >= 0) {
                assertThat(text.substring(date.begin(), date.end())).isEqualTo(date.raw());
            }
        }
    }

    /**
     * Checks that a page's byline names somebody, and that every name stands where it says.
     *
     * @param byline the byline
     * @param page the page
     */
    public static void checkByline(Byline byline, Page page) {
        checkByline(byline);
        List<String> texts = page.blocks().stream().map(Block::text).toList();
        assertThat(byline.claimed()).allMatch(block -> block < texts.size());
        for (Contributor person : byline.persons()) {
            checkSpan(person.name(), texts, person.block(), person.begin(), person.end());
        }
        for (Organization body : byline.organizations()) {
            checkSpan(body.name(), texts, body.block(), body.begin(), body.end());
        }
        Byline.Dateline dateline = byline.dateline();
        if (dateline != null) {
            assertThat(texts.get(dateline.block()).substring(dateline.begin(), dateline.end()))
                    .isNotBlank();
        }
        if (byline.head() != null) {
            assertThat(byline.head().end()).isLessThan(texts.get(byline.head().block()).length());
        }
    }

    private static void checkSpan(String name, List<String> texts, int block, int begin, int end) {
        if (begin >= 0) {
            assertThat(Spans.clean(texts.get(block).substring(begin, end))).isEqualTo(name);
        }
    }

    private static void checkByline(Byline byline) {
        for (Contributor person : byline.persons()) {
            assertThat(person.name()).isNotBlank();
            assertThat(person.confidence()).isBetween(0.0, 1.0);
            assertThat(person.begin()).isLessThanOrEqualTo(person.end());
        }
        byline.organizations().forEach(body -> assertThat(body.name()).isNotBlank());
    }

    /**
     * Checks the dates found in a text.
     *
     * @param mentions the dates
     * @param text the text
     */
    public static void checkMentions(List<DateMention> mentions, String text) {
        int end = 0;
        for (DateMention mention : mentions) {
            assertThat(mention.begin()).isGreaterThanOrEqualTo(end);
            assertThat(text.substring(mention.begin(), mention.end())).isEqualTo(mention.raw());
            assertThat(mention.confidence()).isBetween(0.0, 1.0);
            end = mention.end();
        }
    }

    /**
     * Checks what one line named.
     *
     * @param byline who it named
     * @param line the line
     */
    public static void checkLine(Byline byline, String line) {
        checkByline(byline);
        for (Contributor person : byline.persons()) {
            checkSpan(person.name(), List.of(line), 0, person.begin(), person.end());
        }
        for (Organization body : byline.organizations()) {
            checkSpan(body.name(), List.of(line), 0, body.begin(), body.end());
        }
    }
}
