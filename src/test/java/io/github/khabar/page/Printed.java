package io.github.khabar.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Prints pages compactly, one block or value a line. */
final class Printed {
    private Printed() {}

    static String blocks(Page page) {
        return page.blocks().stream().map(Printed::block).collect(Collectors.joining("\n"));
    }

    static String block(Block block) {
        StringBuilder out = new StringBuilder(kind(block));
        if (block.image() != null) {
            out.append(' ').append(block.image().url());
            out.append(block.image().alt().isEmpty() ? "" : " \"" + block.image().alt() + "\"");
        } else {
            out.append(' ').append(block.text());
        }
        for (String mark : marks(block)) {
            out.append("  ").append(mark);
        }
        return out.toString();
    }

    private static String kind(Block block) {
        String name = block.kind().name().toLowerCase(Locale.ROOT);
        return block.level() == 0 ? name : name + block.level();
    }

    private static List<String> marks(Block block) {
        List<String> marks = new ArrayList<>();
        block.links().forEach(link -> marks.add("<" + link.text() + " > " + link.href() + ">"));
        if (block.blankBefore() > 0) {
            marks.add("{blank " + block.blankBefore() + "}");
        }
        if (block.wideGaps() > 0) {
            marks.add("{gaps " + block.wideGaps() + "}");
        }
        if (block.hidden()) {
            marks.add("{hidden}");
        }
        return marks;
    }

    /** The text, the container's tags, and what elements are called. */
    static String names(Page page) {
        return page.blocks().stream().map(Printed::names).collect(Collectors.joining("\n"));
    }

    private static String names(Block block) {
        StringBuilder out = new StringBuilder(block.text());
        out.append("  ").append(String.join("/", block.container().tagPath()));
        out.append(block.container().words());
        if (!block.inlineTags().isEmpty()) {
            out.append(' ')
                    .append(String.join("/", block.inlineTags()))
                    .append(block.inlineWords());
        }
        for (Block.Part part : block.parts()) {
            out.append("  <").append(block.text(), part.begin(), part.end()).append(" > ");
            out.append(part.tag()).append(part.words()).append('>');
        }
        return out.toString();
    }

    static String metadata(Page page) {
        return page.metadata().values().stream()
                .map(Printed::value)
                .collect(Collectors.joining("\n"));
    }

    private static String value(MetadataValue value) {
        String at = value.block() == MetadataValue.NO_BLOCK ? "" : " @" + value.block();
        return value.field()
                + " "
                + value.key()
                + " ("
                + value.source()
                + at
                + "): "
                + value.value();
    }

    static String notices(Page page) {
        return page.notices().stream().map(n -> n.kind().name()).collect(Collectors.joining("\n"));
    }
}
