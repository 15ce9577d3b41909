package io.github.khabar.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DateMentionTest {
    private static DateMention flagged(Set<DateFlag> flags) {
        return new DateMention(
                "",
                0,
                0,
                null,
                null,
                null,
                null,
                DateCalendar.GREGORIAN,
                null,
                1,
                List.of(),
                flags);
    }

    @Test
    void theFlagsStandInTheirOwnOrderWhateverOrderTheyComeIn() {
        List<DateFlag> backwards = new ArrayList<>(List.of(DateFlag.values()));
        Collections.reverse(backwards);
        assertThat(flagged(new LinkedHashSet<>(backwards)).flags())
                .containsExactly(DateFlag.values());
    }

    @Test
    void theFlagsAreCopied() {
        Set<DateFlag> flags = EnumSet.of(DateFlag.TODAY);
        DateMention mention = flagged(flags);
        flags.add(DateFlag.RELATIVE);
        assertThat(mention.flags()).containsExactly(DateFlag.TODAY);
        assertThat(flagged(new HashSet<>()).flags()).isEmpty();
    }
}
