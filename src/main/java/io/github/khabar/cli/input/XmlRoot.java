package io.github.khabar.cli.input;

import io.github.khabar.text.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.parser.Tag;
import org.jspecify.annotations.Nullable;

/**
 * The outermost element of a document, which tells feeds, pictures and other XML from pages; XHTML
 * is a page.
 */
final class XmlRoot {
    private static final Map<String, String> KINDS = kinds();

    private static final String HTML = "html";
    private static final String SVG = "svg";

    private final String text;
    private int at;
    private boolean isDeclared;
    private String doctype = "";

    private XmlRoot(String text) {
        this.text = text;
    }

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new HashMap<>();
        for (List<String> row : WordList.read(XmlRoot.class, "xml-roots.txt").rows()) {
            kinds.put(row.get(0), row.get(1));
        }
        return Map.copyOf(kinds);
    }

    /**
     * Returns what a document is that is no page.
     *
     * @param head its beginning, from its first tag on
     * @return what messages call it, or null where it may be a page
     */
    static @Nullable String kind(String head) {
        return new XmlRoot(head).kind();
    }

    private @Nullable String kind() {
        skipProlog();
        if (!text.startsWith("<", at) || doctype.equals(HTML)) {
            return null;
        }
        String root = name(at + 1);
        String local = root.substring(root.indexOf(':') + 1);
        if (local.equals(HTML)) {
            return null;
        }
        String kind = KINDS.get(local);
        if (kind == null) {
            boolean isXml = isDeclared && !local.isEmpty() && !Tag.isKnownTag(local);
            return isXml ? "XML with the root '" + root + "'" : null;
        }
        return !local.equals(SVG) || isDeclared || !doctype.isEmpty() || isAll(root) ? kind : null;
    }

    /** A page may begin with a small picture. */
    private boolean isAll(String root) {
        int end = text.indexOf("</" + root);
        return end > at && end == text.lastIndexOf("</");
    }

    /** Passes over the XML declaration, comments, processing instructions and the doctype. */
    private void skipProlog() {
        boolean more = true;
        while (more) {
            skipSpace();
            if (text.startsWith("<?", at)) {
                isDeclared |= name(at + 2).equals("xml");
                skipTo("?>");
            } else if (text.startsWith("<!--", at)) {
                skipTo("-->");
            } else if (text.regionMatches(true, at, "<!doctype", 0, 9)) {
                at += 9;
                skipSpace();
                doctype = name(at);
                skipDoctype();
            } else {
                more = false;
            }
        }
    }

    private void skipSpace() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private void skipTo(String end) {
        int found = text.indexOf(end, at);
        at = found < 0 ? text.length() : found + end.length();
    }

    /** It may hold declarations of its own in brackets. */
    private void skipDoctype() {
        int end = text.indexOf('>', at);
        int bracket = text.indexOf('[', at);
        if (bracket >= 0 && bracket < end) {
            skipTo("]");
        }
        skipTo(">");
    }

    private String name(int from) {
        int end = from;
        while (end < text.length() && isOfName(text.charAt(end))) {
            end++;
        }
        return text.substring(from, end).toLowerCase(Locale.ROOT);
    }

    private static boolean isOfName(char c) {
        return Character.isLetterOrDigit(c) || c == ':' || c == '-' || c == '_' || c == '.';
    }
}
