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
    private MisreadDocument() {}

    /**
     * Returns a page as it was written.
     *
     * @param document the page, which is left as it is
     * @param notices is told if any of it was misread
     * @return the page itself, or a copy of which what was misread is read back
     */
    public static Document repaired(Document document, List<Notice> notices) {
        MisreadText misread = new MisreadText();
        DomWalk.over(document, new Look(misread));
        if (!misread.decide()) {
            return document;
        }
        Document copy = document.clone();
        DomWalk.over(copy, new Repair(misread));
        notices.add(misread.repaired());
        return copy;
    }

    /** What looks at the texts, and at the attributes that hold most of what is read of others. */
    private record Look(MisreadText misread) implements DomWalk.Visitor {
        @Override
        public boolean enter(Element element, int ordinal) {
            switch (element.normalName()) {
                case "meta" -> misread.look(AttributeValue.of(element, "content"));
                case "img" -> misread.look(AttributeValue.of(element, "alt"));
                default -> {}
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
