package io.github.khabar.date;

import io.github.khabar.text.WordList;
import java.time.ZoneId;
import java.util.List;

/** The zones of {@code zones.txt}, in file order. */
final class ZoneNames {
    private static final List<ZoneId> ZONES =
            WordList.read(ZoneNames.class, "zones.txt").rows().stream()
                    .map(row -> ZoneId.of(row.get(1)))
                    .toList();

    private ZoneNames() {}

    static ZoneId zone(int index) {
        return ZONES.get(index);
    }
}
