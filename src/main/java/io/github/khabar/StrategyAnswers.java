package io.github.khabar;

import io.github.khabar.byline.Byline;
import io.github.khabar.byline.Contributor;
import io.github.khabar.byline.Organization;
import io.github.khabar.date.PublicationDate;
import io.github.khabar.date.PublicationDates;
import io.github.khabar.page.Block;
import io.github.khabar.page.Content;
import io.github.khabar.page.Page;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Refuses answers of strategies that are of another page, or point outside their own. */
final class StrategyAnswers {
    private StrategyAnswers() {}

    private static <T> T given(T answer) {
        return Objects.requireNonNull(answer, "the strategy returned null");
    }

    static Content checked(Content content, Page page) {
        if (!given(content).isOf(page)) {
            throw new IllegalStateException("the content is of another page");
        }
        return content;
    }

    static PublicationDates checked(PublicationDates dates, Content content) {
        List<Block> blocks = content.page().blocks();
        for (Block block : given(dates).claimed()) {
            checkOwn(blocks, block);
        }
        checkSpan(blocks, dates.published().orElse(null));
        checkSpan(blocks, dates.modified().orElse(null));
        return dates;
    }

    private static void checkSpan(List<Block> blocks, @Nullable PublicationDate date) {
        if (date != null) {
            checkSpan(blocks, date.block(), date.end());
        }
    }

    private static void checkOwn(List<Block> blocks, Block block) {
        if (blocks.get(Objects.checkIndex(block.index(), blocks.size())) != block) {
            throw new IllegalStateException("the block is of another page");
        }
    }

    static Byline checked(Byline byline, Content content) {
        List<Block> blocks = content.page().blocks();
        for (int index : given(byline).claimed()) {
            Objects.checkIndex(index, blocks.size());
        }
        for (Contributor name : byline.persons()) {
            checkSpan(blocks, name.block(), name.end());
        }
        for (Organization name : byline.organizations()) {
            checkSpan(blocks, name.block(), name.end());
        }
        Byline.Dateline span = byline.dateline();
        if (span != null) {
            Objects.checkFromToIndex(span.begin(), span.end(), lengthOf(blocks, span.block()));
        }
        Byline.Head head = byline.head();
        if (head != null) {
            Objects.checkIndex(head.end(), lengthOf(blocks, head.block()));
        }
        return byline;
    }

    private static void checkSpan(List<Block> blocks, int block, int end) {
        if (block >= 0) {
            Objects.checkFromToIndex(0, Math.max(end, 0), lengthOf(blocks, block));
        }
    }

    private static int lengthOf(List<Block> blocks, int block) {
        return blocks.get(block).text().length();
    }
}
