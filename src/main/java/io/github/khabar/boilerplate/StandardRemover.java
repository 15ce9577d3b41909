package io.github.khabar.boilerplate;

import io.github.khabar.page.Block;
import io.github.khabar.page.Content;
import io.github.khabar.page.Label;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The remover that comes with the library: finds the story by its prose, then decides block by block. */
final class StandardRemover implements BoilerplateRemover {
    static final StandardRemover INSTANCE = new StandardRemover();

    private StandardRemover() {}

    @Override
    public Content remove(Content content) {
        Objects.requireNonNull(content, "content must not be null");
        Reading reading = Reading.of(content);
        Draft draft = new Draft(reading.blocks());
        Content.Builder result = content.toBuilder().title(null).confidence(0);
        StoryFinder finder = new StoryFinder(reading);
        Story story = finder.find();
        Doubts.Verdict doubt = story == null ? null : new Doubts(reading, finder.passages(), story).verdict();
        if (story != null && doubt == null) {
            new StoryLabeller(reading, draft, story).label();
            result.title(title(reading, story)).confidence(1);
        } else if (story != null) {
            story.passage().prose().forEach(p -> draft.label(p, doubt.label(), doubt.reason()));
            story = null;
        }
        new Surroundings(reading, draft).label();
        draft.writeTo(result);
        labelImages(reading, story, result);
        return result.build();
    }

    private static @Nullable String title(Reading reading, Story story) {
        if (story.isTitled()) {
            return reading.get(story.title()).block().text();
        }
        return reading.headlines().isEmpty() ? null : reading.headlines().declared().get(0);
    }

    private static void labelImages(Reading reading, @Nullable Story story, Content.Builder result) {
        int from = story == null ? 0 : reading.get(story.begin()).block().index();
        int to = story == null ? -1 : reading.get(story.passage().last()).block().index();
        for (Block image : reading.images()) {
            if (image.index() < from || image.index() > to) {
                result.label(image, Label.OTHER, "image outside the story");
            }
        }
    }
}
