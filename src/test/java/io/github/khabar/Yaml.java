package io.github.khabar;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads front matter as the subset of YAML that it promises to be: a key a line, its value a string
 * in double quotes with JSON's escapes, an array of such strings, or a truth value.
 */
public final class Yaml {
    private static final String KEY = "[a-z]+";

    private Yaml() {}

    /**
     * Returns the keys and values of the front matter that a document begins with.
     *
     * @param document the document
     */
    public static Map<String, JsonElement> frontMatter(String document) {
        assertThat(document).startsWith("---\n");
        int end = document.indexOf("\n---\n", 3);
        assertThat(end).as("the end of %s", document).isNotNegative();
        Map<String, JsonElement> values = new LinkedHashMap<>();
        if (end > 3) {
            for (String line : List.of(document.substring(4, end).split("\n", -1))) {
                int colon = line.indexOf(": ");
                assertThat(line.substring(0, Math.max(0, colon))).matches(KEY);
                String value = line.substring(colon + 2);
                assertThat(value).matches("true|false|\".*\"|\\[\".*\"]");
                assertThat(value.codePoints().allMatch(Yaml::isPrintable)).as(value).isTrue();
                assertThat(values.put(line.substring(0, colon), StrictJson.read(value))).isNull();
            }
        }
        return values;
    }

    /** The production c-printable of YAML 1.2, without what changes the direction of a line. */
    private static boolean isPrintable(int c) {
        boolean printable =
                c == '\t'
                        || (c >= 0x20 && c <= 0x7E)
                        || (c >= 0xA0 && c <= 0xD7FF)
                        || (c >= 0xE000 && c <= 0xFFFD && c != 0xFEFF)
                        || c >= 0x10000;
        byte direction = Character.getDirectionality(c);
        return printable
                && c != 0x200E
                && c != 0x200F
                && c != 0x061C
                && (direction < Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING
                        || direction > Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE);
    }
}
