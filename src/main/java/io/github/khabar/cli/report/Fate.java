package io.github.khabar.cli.report;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** What became of a block, as the report tells it: in words, in shape and in colour. */
enum Fate {
    /** It is part of the story's body. */
    KEPT("✓"),
    /** An answer was read from it, so that it is no part of the body. */
    READ("◆"),
    /** It is no part of the story. */
    REMOVED("✕");

    private final String sign;

    Fate(String sign) {
        this.sign = sign;
    }

    /** Returns the class that the style knows it by. */
    String className() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Appends its name behind its sign, which is not read aloud. */
    void writeBadge(Element into) {
        Element badge = ReportElements.add(into, "span", "badge");
        ReportElements.words(badge, "span", "", sign + " ").attr("aria-hidden", "true");
        badge.appendText(ReportWords.of(className()));
    }
}
