package io.github.khabar.page.bytes;

import io.github.khabar.page.Notice;
import io.github.khabar.page.dom.AttributeValue;
import io.github.khabar.page.dom.DomWalk;
import java.util.List;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Reads back what of a parsed page is mojibake: only there references to characters are undone. */
public final class MisreadDocument {
    private final MisreadText misread = new MisreadText();

    /**
     * Lets another read a page, and looks at the texts that it is told of, at the page's head, and
     * at the attributes that hold most of what is read of others.
     *
     * @param root the page's outermost element
     * @param reader what is told of the page
     */
    public void read(Element root, DomWalk.Visitor reader) {
        DomWalk.over(root, new Look(misread, reader));
    }

    /** Decides by all that was looked at; returns whether something of it was misread. */
    public boolean decide() {
        return misread.decide();
    }

    /**
     * Returns a copy of a page of which what was misread is read back.
     *
     * @param document the page, which is left as it is
     * @param notices is told that it was misread
     */
    public Document repaired(Document document, List<Notice> notices) {
        Document copy = document.clone();
        DomWalk.over(copy, new Repair(misread));
        notices.add(misread.repaired());
        return copy;
    }

    private record Look(MisreadText misread, DomWalk.Visitor reader) implements DomWalk.Visitor {
        @Override
        public boolean enter(Element element, int ordinal) {
            switch (element.normalName()) {
                case "head" -> DomWalk.over(element, new LookIntoHead(misread));
                case "meta" -> misread.look(AttributeValue.of(element, "content"));
                case "img" -> misread.look(AttributeValue.of(element, "alt"));
                default -> {}
            }
            return reader.enter(element, ordinal);
        }

        @Override
        public void leave(Element element) {
            reader.leave(element);
        }

        @Override
        public void text(TextNode text) {
            misread.look(text.getWholeText());
            reader.text(text);
        }
    }

    private record LookIntoHead(MisreadText misread) implements DomWalk.Visitor {
        @Override
        public boolean enter(Element element, int ordinal) {
            if (element.normalName().equals("meta")) {
                misread.look(AttributeValue.of(element, "content"));
            }
            return true;
        }

        @Override
        public void leave(Element element) {
            // Everything is looked at when it is met.
        }

        @Override
        public void text(TextNode text) {
            misread.look(text.getWholeText());
        }
    }

    /** What reads them back. */
    private record Repair(MisreadText misread) implements DomWalk.Visitor {
        @Override
        public boolean enter(Element element, int ordinal) {
            for (Attribute attribute : element.attributes()) {
                String written = misread.repair(attribute.getValue());
                if (!written.equals(attribute.getValue())) {
                    attribute.setValue(written);
                }
            }
            for (DataNode data : element.dataNodes()) {
                data.setWholeData(misread.repairParts(data.getWholeData()));
            }
            return true;
        }

        @Override
        public void leave(Element element) {
            // Everything is read back when it is met.
        }

        @Override
        public void text(TextNode text) {
            String written = misread.repair(text.getWholeText());
            if (!written.equals(text.getWholeText())) {
                text.text(written);
            }
        }
    }
}
