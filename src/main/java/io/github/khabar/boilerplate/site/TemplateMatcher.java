package io.github.khabar.boilerplate.site;

import io.github.khabar.page.Block;
import io.github.khabar.page.Content;
import io.github.khabar.page.MetadataField;
import io.github.khabar.page.MetadataValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the lines of a template among the blocks of a page that are still kept. */
public final class TemplateMatcher {
    private final Map<String, TemplateLine> template;
    private final Content content;
    private final List<Block> blocks = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<String> headlines = new HashSet<>();

    public TemplateMatcher(Map<String, TemplateLine> template, Content content) {
        this.template = template;
        this.content = content;
        for (Block block : content.page().blocks()) {
            if (!block.text().isEmpty()) {
                String text = TemplateLine.textOf(block.text());
                blocks.add(block);
                texts.add(text);
                counts.merge(text, 1, Integer::sum);
            }
        }
        content.title().ifPresent(title -> headlines.add(TemplateLine.textOf(title)));
        for (MetadataValue value : content.page().metadata().all(MetadataField.HEADLINE)) {
            headlines.add(TemplateLine.textOf(value.value()));
        }
    }

    /** Returns the blocks that are the site's: lines, then images. */
    public List<Block> matches() {
        List<Block> matches = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            TemplateLine line = lineAt(i);
            if (line != null && content.label(blocks.get(i)).isBody() && isSites(line, i)) {
                matches.add(blocks.get(i));
            }
        }
        content.kept().stream().filter(this::isSitesImage).forEach(matches::add);
        return matches;
    }

    private boolean isSitesImage(Block block) {
        Block.Image image = block.image();
        return image != null && template.containsKey(TemplateLine.textOf(image));
    }

    private boolean isSites(TemplateLine line, int at) {
        if (line.places().contains(TemplateLine.placeOf(blocks.get(at)))) {
            return true;
        }
        if (line.prose()) {
            return isOut(at + 1) && counts.getOrDefault(line.text(), 0) == 1;
        }
        return line.isDistinctive() || isOut(at - 1) || isOut(at + 1);
    }

    /** Returns whether no line of a story stands at a position. */
    private boolean isOut(int at) {
        return at < 0
                || at >= blocks.size()
                || lineAt(at) != null
                || !content.label(blocks.get(at)).isBody();
    }

    /**
     * Returns the template's line that stands at a position. A headline is no line of a site,
     * though the site's list of the most read may have it on every page.
     */
    private @Nullable TemplateLine lineAt(int at) {
        TemplateLine line = template.get(texts.get(at));
        return line == null || isHeadline(line.text()) ? null : line;
    }

    private boolean isHeadline(String text) {
        return headlines.stream().anyMatch(h -> h.equals(text) || h.startsWith(text + " "));
    }
}
