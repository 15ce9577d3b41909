package io.github.khabar.byline;

import io.github.khabar.page.Block;
import io.github.khabar.page.Content;
import io.github.khabar.page.MetadataField;
import io.github.khabar.page.MetadataValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers what a page says of its outlet's name, beyond what it declares as such. */
final class OutletHints {
    private static final String SEPARATORS = "|-–—»«:•·";
    private static final int LONGEST_NAME = 40;

    private OutletHints() {}

    static List<String> of(Content content) {
        List<String> names = new ArrayList<>(content.page().outletNames());
        content.title().ifPresent(title -> addHeadlineTails(names, content, title));
        for (Block block : content.page().blocks()) {
            String paper = SourcePaper.in(block.text());
            if (paper != null) {
                names.add(paper);
            }
            addName(names, CopyrightLine.outlet(block.text()));
        }
        return names;
    }

    /**
     * A page's title element is the headline, a separator, and the outlet's name, or the other way
     * round.
     */
    private static void addHeadlineTails(List<String> names, Content content, String title) {
        for (MetadataValue value : content.page().metadata().all(MetadataField.HEADLINE)) {
            String whole = value.value();
            int at = whole.indexOf(title);
            if (at >= 0) {
                addName(names, beforeSeparator(whole.substring(0, at)));
                addName(names, afterSeparator(whole.substring(at + title.length())));
            }
        }
    }

    private static void addName(List<String> names, @Nullable String name) {
        if (name != null && !name.isBlank() && name.length() <= LONGEST_NAME) {
            names.add(name.strip());
        }
    }

    private static @Nullable String afterSeparator(String tail) {
        String text = tail.strip();
        return !text.isEmpty() && SEPARATORS.indexOf(text.charAt(0)) >= 0
                ? text.substring(1)
                : null;
    }

    private static @Nullable String beforeSeparator(String head) {
        String text = head.strip();
        int last = text.length() - 1;
        return last > 0 && SEPARATORS.indexOf(text.charAt(last)) >= 0
                ? text.substring(0, last)
                : null;
    }
}
