package io.github.khabar.byline.page;

import io.github.khabar.byline.grammar.EchoKind;
import io.github.khabar.byline.grammar.Surroundings;
import io.github.khabar.page.Content;

/**
 * Where a line stands beside the story, and what the page says of the names in it.
 *
 * @param position where it stands
 * @param isOnlyLine whether no other line but dates stands between the headline and the story
 * @param line the line
 * @param content the page
 * @param echo what the story says again
 */
record LineSurroundings(
        Position position, boolean isOnlyLine, BlockLine line, Content content, Echo echo)
        implements Surroundings {
    @Override
    public boolean isPage() {
        return content.page().blocks().size() > 1;
    }

    @Override
    public EchoKind echo(String name, int end) {
        return echo.of(name, line.cut(end));
    }

    @Override
    public boolean isInHeadline(String name) {
        return echo.isInHeadline(name);
    }
}
