package io.github.khabar;

import io.github.khabar.byline.Byline;
import io.github.khabar.date.DateContext;
import io.github.khabar.date.PublicationDates;
import io.github.khabar.metadata.StoryMetadata;
import io.github.khabar.page.Block;
import io.github.khabar.page.Content;
import io.github.khabar.page.Label;
import io.github.khabar.page.MetadataValue;
import io.github.khabar.page.Notice;
import io.github.khabar.page.Page;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs the strategies on one page and puts the article together: one direction, no back edges. */
final class PageParser {
    private static final char REPLACEMENT = '\uFFFD';

    /** One replaced character in so many: not text, or not in the charset it was read in. */
    private static final int UNREADABLE = 20;

    private static final String NO_BLOCK = "no block of the page reads like a story";

    private final DateContext context;
    private final HostStrategies strategies;
    private final boolean inlineMarkup;

    PageParser(DateContext context, HostStrategies strategies, boolean inlineMarkup) {
        this.context = context;
        this.inlineMarkup = inlineMarkup;
        this.strategies = strategies;
    }

    Article parse(Page page) {
        return explain(page).article();
    }

    Explanation explain(Page page) {
        Explanation explanation = read(page);
        ParseLog.parsed(explanation.article());
        return explanation;
    }

    private Explanation read(Page given) {
        Page page = inlineMarkup ? given.withSpans() : given;
        GuardedStrategies guarded = new GuardedStrategies(strategies.of(page.url().orElse(null)));
        Content content = CreditLine.withoutHeadline(guarded.remove(page), guarded);
        String reason = whyNoStory(content);
        if (reason != null) {
            return new Explanation(signedWithoutStory(content, reason, guarded, context), content);
        }
        DateContext pageContext = page.reference().map(context::withReference).orElse(context);
        PublicationDates dates = guarded.dates(content, pageContext);
        Byline byline = guarded.byline(content);
        Content claimed = claim(content, dates, byline);
        List<BodyBlock> body = new BodyBuilder(claimed, byline).build();
        if (body.isEmpty()) {
            return new Explanation(
                    withoutStory(claimed, NO_BLOCK, guarded.failures()).build(), claimed);
        }
        Dateline dateline = new DatelineReader(guarded, pageContext).read(byline, content.page());
        List<Notice> notices = new ArrayList<>(guarded.failures());
        OpenQuestions.ofAddresses(body).ifPresent(notices::add);
        OpenQuestions.ofDate(content, pageContext, dates).ifPresent(notices::add);
        Article article =
                common(claimed, StoryMetadata.ofStory(content), notices)
                        .title(content.title().orElse(null))
                        .body(body)
                        .published(dates.published().orElse(null))
                        .modified(dates.modified().orElse(null))
                        .byline(byline)
                        .dateline(dateline)
                        .confidence(content.confidence())
                        .build();
        return new Explanation(article, claimed);
    }

    /**
     * Who signed a short text is written around it, though its paragraph may be a teaser; and a
     * text that was cut off below its headline still tells that and its day.
     */
    private static Article signedWithoutStory(
            Content content, String reason, GuardedStrategies guarded, DateContext context) {
        Byline byline = guarded.byline(content);
        Dateline dateline = new DatelineReader(guarded, context).read(byline, content.page());
        Article.Builder article = withoutStory(content, reason, guarded.failures());
        if (content.title().isPresent()) {
            PublicationDates dates = guarded.dates(content, context);
            article.title(content.title().orElse(null))
                    .published(dates.published().orElse(null))
                    .modified(dates.modified().orElse(null));
        }
        return article.byline(byline).dateline(dateline).build();
    }

    private static Article.Builder withoutStory(
            Content content, String reason, List<Notice> failures) {
        List<Notice> notices = new ArrayList<>(failures);
        notices.add(new Notice(Notice.Kind.NO_STORY, reason));
        return common(content, StoryMetadata.ofPage(content), notices);
    }

    private static int unreadable(String text) {
        int unreadable = 0;
        for (int at = text.indexOf(REPLACEMENT); at >= 0; at = text.indexOf(REPLACEMENT, at + 1)) {
            unreadable++;
        }
        return unreadable;
    }

    private static @Nullable String whyNoStory(Content content) {
        if (content.page().blocks().isEmpty()) {
            return "the page has no text";
        }
        long characters = 0;
        long unreadable = 0;
        for (Block block : content.kept()) {
            characters += block.text().length();
            unreadable += unreadable(block.text());
        }
        if (characters == 0) {
            return NO_BLOCK;
        }
        return unreadable * UNREADABLE > characters ? "the page is no readable text" : null;
    }

    private static Article.Builder common(
            Content content, List<MetadataValue> metadata, List<Notice> more) {
        Page page = content.page();
        List<Notice> notices = new ArrayList<>(page.notices());
        notices.addAll(more);
        return Article.builder()
                .url(page.url().orElse(null))
                .metadata(metadata)
                .language(StoryMetadata.language(metadata, content))
                .charset(page.charset().orElse(null))
                .removed(removed(content))
                .notices(notices);
    }

    /** Takes out of the body what the date and the byline were read from a whole line of. */
    private static Content claim(Content content, PublicationDates dates, Byline byline) {
        List<Block> all = content.page().blocks();
        Content dated =
                claim(
                        content,
                        dates.claimed(),
                        Label.DATE,
                        "the publication date was read from this line");
        return claim(
                dated,
                byline.claimed().stream().map(all::get).toList(),
                Label.BYLINE,
                "the byline was read from this line");
    }

    private static Content claim(Content content, List<Block> lines, Label label, String reason) {
        if (lines.isEmpty()) {
            return content;
        }
        Content.Builder builder = content.toBuilder();
        for (Block line : lines) {
            if (content.label(line).isBody()) {
                builder.label(line, label, reason);
            }
        }
        return builder.build();
    }

    private static List<RemovedText> removed(Content content) {
        List<RemovedText> removed = new ArrayList<>();
        for (Block block : content.removed()) {
            if (!block.text().isEmpty()) {
                removed.add(
                        new RemovedText(
                                block.index(),
                                content.label(block),
                                block.text(),
                                content.evidence(block)));
            }
        }
        return removed;
    }
}
