package io.github.khabar.page.declared;

import io.github.khabar.page.MetadataField;
import io.github.khabar.page.dom.AttributeValue;
import io.github.khabar.text.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the names of {@code meta} elements stand for. */
final class MetaNames {
    private static final Map<String, MetadataField> FIELDS = read();

    private MetaNames() {}

    /**
     * Returns what a name stands for, or null if it is none of those known.
     *
     * @param name the name, in lower case
     */
    static @Nullable MetadataField field(String name) {
        return FIELDS.get(name);
    }

    /**
     * Returns the first known name in an attribute: RDFa allows several.
     *
     * @param attribute the attribute's value
     */
    static @Nullable String known(String attribute) {
        String whole = attribute.strip().toLowerCase(Locale.ROOT);
        if (whole.isEmpty() || FIELDS.containsKey(whole)) {
            return whole.isEmpty() ? null : whole;
        }
        for (String name : AttributeValue.tokens(whole)) {
            if (FIELDS.containsKey(name)) {
                return name;
            }
        }
        return null;
    }

    private static Map<String, MetadataField> read() {
        Map<String, MetadataField> fields = new HashMap<>();
        for (List<String> row : WordList.read(MetaNames.class, "meta-names.txt").rows()) {
            fields.put(row.get(0), MetadataField.valueOf(row.get(1)));
        }
        return Map.copyOf(fields);
    }
}
