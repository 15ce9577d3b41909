package io.github.khabar.boilerplate;

import io.github.khabar.page.Block;
import io.github.khabar.page.BlockKind;
import io.github.khabar.page.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The remover that comes with the library: finds the story by its prose, then decides block by
 * block.
 */
final class StandardRemover implements BoilerplateRemover {
    static final StandardRemover INSTANCE = new StandardRemover();

    private StandardRemover() {}

    @Override
    public Content remove(Content content) {
        Objects.requireNonNull(content, "content must not be null");
        List<BlockFeatures> blocks = new ArrayList<>();
        for (Block block : content.page().blocks()) {
            if (block.kind() != BlockKind.IMAGE && content.label(block).isBody()) {
                blocks.add(FeatureReader.read(block));
            }
        }
        Repeats repeats = new Repeats(blocks);
        Draft draft = new Draft(blocks);
        List<Passage> passages = new PassageFinder(blocks).find();
        @Nullable Passage story = PassageChooser.choose(passages);
        Content.Builder result = content.toBuilder();
        if (story != null) {
            int before = passages.indexOf(story);
            int from = before == 0 ? 0 : passages.get(before - 1).last() + 1;
            int title = new TitleChooser(blocks, repeats).find(story, from);
            new StoryLabeller(draft, repeats, story).label(title);
            result.title(title == TitleChooser.NONE ? null : blocks.get(title).block().text());
        } else {
            result.title(null).confidence(0);
        }
        new Surroundings(draft, repeats).label();
        draft.writeTo(result);
        return result.build();
    }
}
