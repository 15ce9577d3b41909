package io.github.khabar.date.language;

import java.time.ZoneId;
import java.util.List;

/** The zones of {@code zones.txt}, in file order. */
public final class ZoneNames {
    private static final List<ZoneId> ZONES =
            DateWordLists.read("zones.txt").rows().stream()
                    .map(row -> ZoneId.of(row.get(1)))
                    .toList();

    private ZoneNames() {}

    public static ZoneId zone(int index) {
        return ZONES.get(index);
    }
}
