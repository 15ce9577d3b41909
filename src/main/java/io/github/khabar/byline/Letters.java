package io.github.khabar.byline;

/** What the characters of a folded line are to a byline. */
final class Letters {
    private static final String DASHES = "-–—‒―‐‑−_ـ";
    private static final String QUOTES = "\"“”„«»‘’‹›'`´";
    private static final String BULLETS = "*•●▪■◼·∙★☆►▶◄◀✍✎";

    private Letters() {}

    static boolean isArabic(char c) {
        return c >= 0x0620
                && c <= 0x08FF
                && Character.isLetter(c)
                && Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC;
    }

    static boolean isLatin(char c) {
        return Character.isLetter(c) && !isArabic(c);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Returns whether a character between two Latin letters makes one word of them. */
    static boolean joinsLatin(char c) {
        return c == '.' || c == '-' || c == '\'' || c == '’' || c == '_' || c == '@';
    }

    /** Returns the one form of a mark. */
    static String mark(char c) {
        if (DASHES.indexOf(c) >= 0) {
            return "-";
        }
        if (QUOTES.indexOf(c) >= 0) {
            return "\"";
        }
        if (BULLETS.indexOf(c) >= 0) {
            return "*";
        }
        return switch (c) {
            case '[', '{', '﴾', '<' -> "(";
            case ']', '}', '﴿', '>' -> ")";
            case '،', '؛', ';' -> ",";
            case '\\', '⁄', '∕' -> "/";
            case '¦', '│', '‖' -> "|";
            case '؟' -> "?";
            case '۔' -> ".";
            default -> String.valueOf(c);
        };
    }
}
