package io.github.khabar.date.publication;

import io.github.khabar.date.DateCalendar;
import io.github.khabar.date.PartialDate;
import io.github.khabar.page.Source;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Settles what one candidate leaves open by what the page's others say: which number is the month,
 * whose sighting a Hijri day follows, and what a lone stamp of a change stands for.
 */
final class Agreement {
    private static final Set<Source> MACHINE =
            EnumSet.of(Source.META, Source.JSON_LD, Source.TIME_ELEMENT);

    private final List<DateCandidate> candidates;
    private final boolean monthFirst;

    private Agreement(List<DateCandidate> candidates) {
        this.candidates = candidates;
        this.monthFirst =
                candidates.stream()
                                .anyMatch(c -> NumberOrder.of(c.raw()) == NumberOrder.MONTH_FIRST)
                        && candidates.stream()
                                .noneMatch(c -> NumberOrder.of(c.raw()) == NumberOrder.DAY_FIRST);
    }

    static List<DateCandidate> settle(List<DateCandidate> candidates) {
        List<DateCandidate> ordered = new Agreement(candidates).inOrder();
        return new Agreement(ordered).inCalendarAndKind();
    }

    private List<DateCandidate> inOrder() {
        return candidates.stream().map(this::inOrder).toList();
    }

    /** Takes the other reading of 05/06/2025 where another date of the page says that day. */
    private DateCandidate inOrder(DateCandidate candidate) {
        PartialDate swapped = candidate.swapped();
        if (swapped == null || isSaid(candidate.date())) {
            return candidate;
        }
        boolean written = monthFirst && NumberOrder.first(candidate.raw()) == swapped.month();
        return written || isSaid(swapped) ? candidate.withDate(swapped) : candidate;
    }

    private boolean isSaid(PartialDate day) {
        return candidates.stream().anyMatch(c -> c.swapped() == null && c.date().equals(day));
    }

    private List<DateCandidate> inCalendarAndKind() {
        boolean declared =
                candidates.stream().anyMatch(c -> !c.modified() && MACHINE.contains(c.source()));
        return candidates.stream()
                .map(this::inCalendar)
                .map(c -> declared ? c : asPublished(c))
                .toList();
    }

    /** Countries see the moon a day apart: a Gregorian day beside a Hijri one is the page's own. */
    private DateCandidate inCalendar(DateCandidate candidate) {
        if (candidate.calendar() != DateCalendar.HIJRI) {
            return candidate;
        }
        return candidates.stream()
                .filter(c -> c.calendar() != DateCalendar.HIJRI)
                .filter(c -> c.modified() == candidate.modified() && areNeighbours(c, candidate))
                .findFirst()
                .map(c -> candidate.withDate(c.date()))
                .orElse(candidate);
    }

    private static boolean areNeighbours(DateCandidate one, DateCandidate two) {
        Optional<LocalDate> first = one.date().toLocalDate();
        Optional<LocalDate> second = two.date().toLocalDate();
        return first.isPresent()
                && second.isPresent()
                && Math.abs(ChronoUnit.DAYS.between(first.get(), second.get())) == 1;
    }

    /**
     * A theme marks its only time element as a change where the story was never changed since; a
     * line whose words say so means it.
     */
    private DateCandidate asPublished(DateCandidate candidate) {
        boolean lone =
                candidate.modified()
                        && candidate.source() == Source.TIME_ELEMENT
                        && candidates.stream()
                                .noneMatch(c -> c.modified() && c.source() == Source.VISIBLE);
        return lone ? candidate.withoutChange() : candidate;
    }
}
