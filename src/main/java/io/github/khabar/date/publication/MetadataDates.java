package io.github.khabar.date.publication;

import io.github.khabar.date.DateCalendar;
import io.github.khabar.date.DateContext;
import io.github.khabar.date.DateMention;
import io.github.khabar.date.DateParser;
import io.github.khabar.date.PartialDate;
import io.github.khabar.date.zone.LocalTimes;
import io.github.khabar.page.Block;
import io.github.khabar.page.Content;
import io.github.khabar.page.Label;
import io.github.khabar.page.MetadataField;
import io.github.khabar.page.MetadataValue;
import io.github.khabar.page.Page;
import io.github.khabar.page.Source;
import io.github.khabar.story.StoryRegion;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The candidates that a page's metadata and address declare.
 *
 * <p>Content systems write UTC where they mean local time, so a value in UTC is told in the
 * parser's zone and also allows the day that it would be without the shift. A value with any other
 * offset keeps its own local time, even one that its zone no longer has: a system whose rules are
 * old prints that time to its readers, too, and the moment is right either way.
 */
final class MetadataDates {
    private static final double JSON_LD = 0.8;
    private static final double META = 0.75;
    private static final double TIME_ELEMENT = 0.7;
    private static final double ADDRESS = 0.65;
    private static final int MAX_PROSE = 200;

    private final DateParser parser;
    private final DateContext context;

    MetadataDates(DateParser parser, DateContext context) {
        this.parser = parser;
        this.context = context;
    }

    List<DateCandidate> of(Content content, @Nullable StoryRegion story) {
        Page page = content.page();
        List<DateCandidate> found = new ArrayList<>();
        for (MetadataValue value : page.metadata().values()) {
            if (isDate(value) && isOwn(content, story, value)) {
                DateCandidate candidate = candidate(value);
                if (candidate != null) {
                    found.add(candidate);
                }
            }
        }
        String address = page.url().orElse("");
        PartialDate day = AddressDate.of(address).orElse(null);
        if (day != null) {
            found.add(ofAddress(address, day));
        }
        return found;
    }

    private static boolean isDate(MetadataValue value) {
        return value.field() == MetadataField.PUBLISHED || value.field() == MetadataField.MODIFIED;
    }

    /** A date in the page's text belongs to the story only where the story's own date stands. */
    private static boolean isOwn(
            Content content, @Nullable StoryRegion story, MetadataValue value) {
        if (value.block() < 0) {
            return value.source() != Source.TIME_ELEMENT;
        }
        List<Block> blocks = content.page().blocks();
        if (story == null || value.block() >= blocks.size() || !story.isInHead(value.block())) {
            return false;
        }
        Block block = blocks.get(value.block());
        return content.label(block) == Label.TITLE
                || story.isRightBelowHeadline(block.index())
                || VisibleDates.isOwn(content, block);
    }

    private static DateCandidate ofAddress(String url, PartialDate day) {
        return new DateCandidate(
                day,
                null,
                null,
                null,
                null,
                DateCalendar.GREGORIAN,
                url,
                Source.URL,
                -1,
                -1,
                -1,
                false,
                ADDRESS);
    }

    private @Nullable DateCandidate candidate(MetadataValue value) {
        IsoStamp stamp = IsoStamp.parse(value.value()).orElse(null);
        return stamp == null ? ofProse(value) : ofStamp(value, stamp);
    }

    private DateCandidate ofStamp(MetadataValue value, IsoStamp stamp) {
        PartialDate date = PartialDate.of(stamp.date());
        PartialDate other = null;
        LocalTime time = isPadding(stamp) ? null : stamp.time();
        ZoneId zone = stamp.offset();
        if (time != null && ZoneOffset.UTC.equals(zone)) {
            LocalDateTime local =
                    LocalTimes.of(
                                    LocalDateTime.of(stamp.date(), time).toInstant(ZoneOffset.UTC),
                                    context.zone())
                            .toLocalDateTime();
            other = date;
            date = PartialDate.of(local.toLocalDate());
            time = local.toLocalTime();
            zone = context.zone();
        }
        return new DateCandidate(
                date,
                other,
                null,
                time,
                zone,
                DateCalendar.GREGORIAN,
                value.value(),
                value.source(),
                value.block(),
                -1,
                -1,
                value.field() == MetadataField.MODIFIED,
                weight(value.source()));
    }

    /** Midnight sharp is how a system that knows only the day fills in the time. */
    private static boolean isPadding(IsoStamp stamp) {
        return LocalTime.MIDNIGHT.equals(stamp.time());
    }

    /** Some systems print the date for readers where the machine's belongs. */
    private @Nullable DateCandidate ofProse(MetadataValue value) {
        if (value.value().length() > MAX_PROSE) {
            return null;
        }
        for (DateMention mention : parser.find(value.value(), context)) {
            if (DateLines.isDay(mention)) {
                boolean modified = value.field() == MetadataField.MODIFIED;
                double weight = weight(value.source());
                return DateCandidate.ofMention(
                                mention, value.source(), value.block(), modified, weight)
                        .withoutSpan();
            }
        }
        return null;
    }

    private static double weight(Source source) {
        return switch (source) {
            case JSON_LD -> JSON_LD;
            case TIME_ELEMENT -> TIME_ELEMENT;
            default -> META;
        };
    }
}
