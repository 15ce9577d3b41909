package io.github.khabar.date.publication;

import io.github.khabar.date.DateCalendar;
import io.github.khabar.date.PartialDate;
import io.github.khabar.page.Source;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
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

    private Agreement(List<DateCandidate> candidates) {
        this.candidates = candidates;
    }

    static List<DateCandidate> settle(List<DateCandidate> candidates) {
        List<DateCandidate> ordered = new Agreement(candidates).inOrder();
        return new Agreement(ordered).inCalendarAndKind();
    }

    private List<DateCandidate> inOrder() {
        List<DateCandidate> ordered = new ArrayList<>();
        for (DateCandidate candidate : candidates) {
            ordered.add(inOrder(candidate));
        }
        return ordered;
    }

    /** Takes the other reading of 05/06/2025 where another date of the page says that day. */
    private DateCandidate inOrder(DateCandidate candidate) {
        PartialDate swapped = candidate.swapped();
        if (swapped == null || isSaid(candidate.date())) {
            return candidate;
        }
        boolean written =
                NumberOrder.first(candidate.raw()) == swapped.month()
                        && isWritten(NumberOrder.MONTH_FIRST)
                        && !isWritten(NumberOrder.DAY_FIRST);
        return written || isSaid(swapped) ? candidate.withDate(swapped) : candidate;
    }

    private boolean isWritten(NumberOrder order) {
        for (DateCandidate candidate : candidates) {
            if (NumberOrder.of(candidate.raw()) == order) {
                return true;
            }
        }
        return false;
    }

    private boolean isSaid(PartialDate day) {
        for (DateCandidate candidate : candidates) {
            if (candidate.swapped() == null && candidate.date().equals(day)) {
                return true;
            }
        }
        return false;
    }

    private List<DateCandidate> inCalendarAndKind() {
        boolean declared = false;
        for (DateCandidate candidate : candidates) {
            declared |= !candidate.modified() && MACHINE.contains(candidate.source());
        }
        List<DateCandidate> settled = new ArrayList<>();
        for (DateCandidate candidate : candidates) {
            DateCandidate dated = inCalendar(candidate);
            settled.add(declared ? dated : asPublished(dated));
        }
        return settled;
    }

    /** Countries see the moon a day apart: a Gregorian day beside a Hijri one is the page's own. */
    private DateCandidate inCalendar(DateCandidate candidate) {
        if (candidate.calendar() != DateCalendar.HIJRI) {
            return candidate;
        }
        for (DateCandidate other : candidates) {
            if (other.calendar() != DateCalendar.HIJRI
                    && other.modified() == candidate.modified()
                    && areNeighbours(other, candidate)) {
                return candidate.withDate(other.date());
            }
        }
        return candidate;
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
                        && !isChangeShown();
        return lone ? candidate.withoutChange() : candidate;
    }

    private boolean isChangeShown() {
        for (DateCandidate candidate : candidates) {
            if (candidate.modified() && candidate.source() == Source.VISIBLE) {
                return true;
            }
        }
        return false;
    }
}
