package io.github.khabar.cli.input;

import java.util.Iterator;
import java.util.Locale;

/** The lines before a mail message or a web archive (RFC 2045, RFC 2557). */
final class MimeHeader {
    private static final String MAILBOX = "from ";
    private static final String VERSION = "mime-version";
    private static final String TYPE = "content-type";

    private MimeHeader() {}

    /**
     * Returns whether a text begins with such lines.
     *
     * @param text the text
     */
    static boolean begins(String text) {
        boolean found = false;
        Iterator<String> lines = text.lines().iterator();
        for (boolean first = true; lines.hasNext(); first = false) {
            String line = lines.next().toLowerCase(Locale.ROOT);
            if (line.isBlank()) {
                return found;
            }
            String name = name(line);
            boolean continues = !first && Character.isWhitespace(line.charAt(0));
            if (name.isEmpty() && !continues && !(first && line.startsWith(MAILBOX))) {
                return false;
            }
            found |= name.equals(VERSION) || (name.equals(TYPE) && hasParts(line));
        }
        return found;
    }

    private static boolean hasParts(String line) {
        String value = line.substring(TYPE.length() + 1).strip();
        return value.startsWith("multipart/") || value.startsWith("message/");
    }

    /** Returns the name before a field's colon; empty where the line is no field. */
    private static String name(String line) {
        int colon = 0;
        while (colon < line.length() && isOfName(line.charAt(colon))) {
            colon++;
        }
        return line.startsWith(":", colon) ? line.substring(0, colon) : "";
    }

    private static boolean isOfName(char c) {
        return c == '-' || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }
}
