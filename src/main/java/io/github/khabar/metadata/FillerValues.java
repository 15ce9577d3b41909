package io.github.khabar.metadata;

import io.github.khabar.page.MetadataField;
import io.github.khabar.text.FoldedText;
import io.github.khabar.text.WordList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What content systems and templates put into declarations that nobody filled in. */
final class FillerValues {
    private static final Map<MetadataField, Set<String>> VALUES = read();

    private FillerValues() {}

    /**
     * Returns whether a field's value says nothing of a story.
     *
     * @param field the field
     * @param same the value, folded
     */
    static boolean contain(MetadataField field, String same) {
        return VALUES.getOrDefault(field, Set.of()).contains(same);
    }

    private static Map<MetadataField, Set<String>> read() {
        Map<MetadataField, Set<String>> values = new EnumMap<>(MetadataField.class);
        for (List<String> row : WordList.read(FillerValues.class, "filler-values.txt").rows()) {
            values.computeIfAbsent(MetadataField.valueOf(row.get(1)), f -> new HashSet<>())
                    .add(FoldedText.fold(row.get(0)));
        }
        return Map.copyOf(values);
    }
}
