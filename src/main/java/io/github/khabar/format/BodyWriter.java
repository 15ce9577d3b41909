package io.github.khabar.format;

import io.github.khabar.BodyBlock;
import io.github.khabar.web.WebAddress;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goes through an article's body for those who say what each part of it becomes. */
abstract class BodyWriter {
    /** Writes an article's blocks, in order. */
    final void body(List<BodyBlock> blocks) {
        List<StyledText> quotation = new ArrayList<>();
        for (BodyBlock block : blocks) {
            if (block instanceof BodyBlock.Quote) {
                quotation.addAll(StyledText.of(block));
            } else {
                endQuotation(quotation);
                block(block);
            }
        }
        endQuotation(quotation);
    }

    /** Neighbouring quotes are the paragraphs of one. */
    private void endQuotation(List<StyledText> paragraphs) {
        if (!paragraphs.isEmpty()) {
            quotation(paragraphs);
            paragraphs.clear();
        }
    }

    private void block(BodyBlock block) {
        if (block instanceof BodyBlock.Heading heading) {
            heading(heading.level(), StyledText.of(heading).get(0));
        } else if (block instanceof BodyBlock.ItemList list) {
            list(list.ordered(), StyledText.of(list));
        } else if (block instanceof BodyBlock.Table table) {
            table(table.headed(), StyledText.of(table).stream().map(StyledText::cells).toList());
        } else if (block instanceof BodyBlock.Image image) {
            image(image);
        } else if (block instanceof BodyBlock.Embed embed) {
            embed(embed);
        } else {
            StyledText.of(block).forEach(this::paragraph);
        }
    }

    /** An image that is not of the web is only what is said of it. */
    private void image(BodyBlock.Image image) {
        String address = webAddress(image.url());
        if (address != null || !image.caption().isEmpty() || !image.alt().isEmpty()) {
            figure(address, image.caption(), image.alt());
        }
    }

    /** What would play something is only linked. */
    private void embed(BodyBlock.Embed embed) {
        String address = webAddress(embed.url());
        if (!embed.title().isEmpty()) {
            embed(address, embed.title());
        } else if (address != null) {
            embed(address, address);
        }
    }

    private static @Nullable String webAddress(String url) {
        return WebAddress.isWeb(url) ? url : null;
    }

    abstract void paragraph(StyledText text);

    /** Writes a sub-heading of a level from 1 to 6. */
    abstract void heading(int level, StyledText text);

    abstract void list(boolean ordered, List<StyledText> items);

    abstract void quotation(List<StyledText> paragraphs);

    /** Writes the rows of a table; the first may hold the names of the columns. */
    abstract void table(boolean headed, List<List<StyledText>> rows);

    /** Writes an image that has an address, a caption or a text instead of it. */
    abstract void figure(@Nullable String address, String caption, String alt);

    /** Writes what something embedded is called, and where it is if that is on the web. */
    abstract void embed(@Nullable String address, String title);
}
