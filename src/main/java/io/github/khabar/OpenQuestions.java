package io.github.khabar;

import io.github.khabar.date.DateContext;
import io.github.khabar.date.DateParser;
import io.github.khabar.date.PublicationDate;
import io.github.khabar.date.PublicationDateExtractor;
import io.github.khabar.date.PublicationDates;
import io.github.khabar.page.Block;
import io.github.khabar.page.Content;
import io.github.khabar.page.Notice;
import io.github.khabar.web.WebAddress;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tells what a page leaves open that its caller could answer: where it lies, and when it is. */
final class OpenQuestions {
    /** Any day will do: it is only asked whether knowing one would date the page. */
    private static final Instant SOME_DAY = Instant.parse("2025-01-15T12:00:00Z");

    private static final DateParser PARSER = DateParser.standard();
    private static final PublicationDateExtractor DATES = PublicationDateExtractor.standard(PARSER);

    private OpenQuestions() {}

    /** Returns a notice where addresses of the body are relative to one that is not known. */
    static Optional<Notice> ofAddresses(List<BodyBlock> body) {
        Set<String> relative = new HashSet<>();
        body.stream()
                .flatMap(OpenQuestions::addresses)
                .filter(OpenQuestions::isRelative)
                .forEach(relative::add);
        return relative.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Notice(
                                Notice.Kind.ADDRESSES_UNRESOLVED,
                                "relative addresses in the story, and the page's own is unknown: "
                                        + relative.size()));
    }

    private static Stream<String> addresses(BodyBlock block) {
        if (block instanceof BodyBlock.Image image) {
            return Stream.of(image.url());
        }
        if (block instanceof BodyBlock.Embed embed) {
            return Stream.of(embed.url());
        }
        List<String> links = new ArrayList<>();
        for (int line = 0; line < block.lines().size(); line++) {
            for (Block.Span span : block.spans(line)) {
                if (span.href() != null) {
                    links.add(span.href());
                }
            }
        }
        return links.stream();
    }

    /** What begins with a number sign leads nowhere else, wherever its page lies. */
    private static boolean isRelative(String address) {
        return !address.isBlank() && !address.startsWith("#") && !WebAddress.hasScheme(address);
    }

    /**
     * Returns a notice where a page has no date, but would have one if it were known when it was
     * read. A caller's own strategy is not asked: it would take the day for a true one.
     */
    static Optional<Notice> ofDate(Content content, DateContext context, PublicationDates dates) {
        if (dates.published().isPresent() || context.reference().isPresent()) {
            return Optional.empty();
        }
        // A zone with rules would load ICU4J's database for a day that is none.
        DateContext some = context.withZone(ZoneOffset.UTC).withReference(SOME_DAY);
        return DATES.extract(content, some)
                .published()
                .map(PublicationDate::raw)
                .filter(raw -> isOpen(raw, context))
                .map(
                        raw ->
                                new Notice(
                                        Notice.Kind.DATE_UNRESOLVED,
                                        "'" + raw + "' needs a reference to be a date"));
    }

    private static boolean isOpen(String raw, DateContext context) {
        return PARSER.find(raw, context).stream().allMatch(mention -> mention.date() == null);
    }
}
