package io.github.khabar.date.publication;

import io.github.khabar.date.PartialDate;
import io.github.khabar.date.PublicationDate;
import io.github.khabar.date.PublicationDate.Alternative;
import io.github.khabar.page.Source;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Chooses one day among candidates: each source votes once for a day with the weight of its best
 * candidate, and the votes of sources that agree add up, so that two that agree beat one that
 * stands alone.
 */
final class DateElection {
    private static final double ENOUGH = 0.5;
    private static final double OTHER_DAY = 0.6;
    private static final double SERIOUS = 0.6;
    private static final double CONTRADICTED = 0.75;

    private final List<DateCandidate> candidates;
    private final ZoneId zone;

    DateElection(List<DateCandidate> candidates, ZoneId zone) {
        this.candidates = candidates;
        this.zone = zone;
    }

    /** Returns the winner; null where none is sure enough. */
    @Nullable PublicationDate winner() {
        PartialDate best = null;
        double bestScore = ENOUGH;
        for (Map.Entry<PartialDate, List<DateCandidate>> day : days().entrySet()) {
            double score = score(day.getKey(), day.getValue());
            if (score > bestScore) {
                best = day.getKey();
                bestScore = score;
            }
        }
        return best == null ? null : result(best, bestScore);
    }

    /** The days that candidates say, each with those that say it. */
    private Map<PartialDate, List<DateCandidate>> days() {
        Map<PartialDate, List<DateCandidate>> days = new LinkedHashMap<>();
        for (DateCandidate candidate : candidates) {
            add(days, candidate.date(), candidate);
        }
        for (DateCandidate candidate : candidates) {
            PartialDate other = candidate.otherDay();
            if (other != null && !other.equals(candidate.date())) {
                add(days, other, candidate);
            }
        }
        return days;
    }

    private static void add(
            Map<PartialDate, List<DateCandidate>> days, PartialDate day, DateCandidate candidate) {
        days.computeIfAbsent(day, told -> new ArrayList<>()).add(candidate);
    }

    private static double score(PartialDate day, List<DateCandidate> voters) {
        Map<Source, Double> votes = new EnumMap<>(Source.class);
        for (DateCandidate voter : voters) {
            double weight = voter.weight() * (voter.date().equals(day) ? 1 : OTHER_DAY);
            votes.merge(voter.source(), weight, Math::max);
        }
        double doubt = 1;
        for (double vote : votes.values()) {
            doubt *= 1 - vote;
        }
        return 1 - doubt;
    }

    private PublicationDate result(PartialDate day, double score) {
        DateCandidate spokesman = spokesman(day);
        DateCandidate clock = clock(day);
        List<String> contradictions = contradictions(day);
        PublicationDate.Builder result =
                PublicationDate.builder(day, spokesman.source(), spokesman.raw())
                        .calendar(spokesman.calendar())
                        .place(spokesman.block(), spokesman.begin(), spokesman.end())
                        .confidence(contradictions.isEmpty() ? score : score * CONTRADICTED)
                        .alternatives(alternatives(day))
                        .contradictions(contradictions);
        LocalTime time = clock == null ? null : clock.time();
        if (clock == null || time == null) {
            return result.build();
        }
        return result.time(time, zone(clock, day, time)).build();
    }

    /**
     * The zone that a clock states, or a stamp that tells the same time of the day: only where both
     * are silent, or the outlets' zone has the same offset, is it the outlets' zone.
     */
    private ZoneId zone(DateCandidate clock, PartialDate day, LocalTime time) {
        if (clock.zone() != null) {
            return clock.zone();
        }
        LocalTime minute = time.truncatedTo(ChronoUnit.MINUTES);
        DateCandidate stamp = null;
        for (DateCandidate candidate : candidates) {
            if (candidate.date().equals(day)
                    && tells(candidate, minute)
                    && (stamp == null || candidate.weight() > stamp.weight())) {
                stamp = candidate;
            }
        }
        ZoneId stamped = stamp == null ? null : stamp.zone();
        LocalDate date = day.toLocalDate().orElse(null);
        return stamped == null
                        || date == null
                        || offset(stamped, date.atTime(time))
                                .equals(offset(zone, date.atTime(time)))
                ? zone
                : stamped;
    }

    private static boolean tells(DateCandidate candidate, LocalTime minute) {
        LocalTime told = candidate.time();
        return candidate.zone() != null
                && told != null
                && minute.equals(told.truncatedTo(ChronoUnit.MINUTES));
    }

    private static ZoneOffset offset(ZoneId zone, LocalDateTime local) {
        return zone.getRules().getOffset(local);
    }

    private DateCandidate spokesman(PartialDate day) {
        DateCandidate best = null;
        for (DateCandidate candidate : candidates) {
            if (candidate.says(day) && (best == null || candidate.weight() > best.weight())) {
                best = candidate;
            }
        }
        return Objects.requireNonNull(best);
    }

    /**
     * The time comes from what is most to be believed among those that give one: the reader's line
     * before metadata.
     */
    private @Nullable DateCandidate clock(PartialDate day) {
        DateCandidate best = null;
        for (DateCandidate candidate : candidates) {
            if (candidate.time() != null
                    && candidate.date().equals(day)
                    && (best == null || isClockRather(candidate, best))) {
                best = candidate;
            }
        }
        return best;
    }

    private static boolean isClockRather(DateCandidate one, DateCandidate other) {
        boolean seen = one.source() == Source.VISIBLE;
        return seen == (other.source() == Source.VISIBLE) ? one.weight() > other.weight() : seen;
    }

    private List<Alternative> alternatives(PartialDate day) {
        List<DateCandidate> others = new ArrayList<>(candidates);
        others.removeIf(candidate -> candidate.says(day));
        if (others.isEmpty()) {
            return List.of();
        }
        others.sort(Comparator.comparingDouble(DateCandidate::weight).reversed());
        Set<Alternative> told = new LinkedHashSet<>();
        for (DateCandidate other : others) {
            told.add(new Alternative(other.date(), other.raw(), other.source()));
        }
        return List.copyOf(told);
    }

    private List<String> contradictions(PartialDate day) {
        List<String> against = new ArrayList<>();
        for (DateCandidate candidate : candidates) {
            if (!candidate.says(day) && candidate.weight() >= SERIOUS) {
                against.add(candidate.source() + " says " + candidate.date());
            }
        }
        return against;
    }
}
