package io.github.khabar.format;

/**
 * Finds what GitHub makes more of than Markdown does: accounts and e-mail addresses, issues, small
 * pictures, formulas. It looks for them in the finished text, where a backslash is gone already;
 * only what comes between their characters keeps them apart.
 */
final class GitHubReferences {
    /** A comment is no text, so that whoever reads the Markdown gets the same words. */
    static final String BREAK = "<!-- -->";

    private static final String ISSUE = "GH";
    private static final String IN_DOMAIN = "._-";
    private static final String IN_PICTURE = "_+-";

    /** The longest name of a picture has 36 characters. */
    private static final int LONGEST_PICTURE = 40;

    private GitHubReferences() {}

    /**
     * Returns whether a reference begins with this character and goes on behind it.
     *
     * @param text the text
     * @param at the character's offset
     */
    static boolean goesOnBehind(String text, int at) {
        return switch (text.charAt(at)) {
            case '@' -> isLetterOrDigit(text, at + 1) || isOneOf(IN_DOMAIN, text, at + 1);
            case '#' -> isDigit(text, at + 1);
            case '-' -> isDigit(text, at + 1) && isIssue(text, at - ISSUE.length());
            case ':' -> isPicture(text, at + 1);
            default -> false;
        };
    }

    /**
     * Returns whether a formula may begin with this character: a sum of money mostly has its sign
     * behind it.
     *
     * @param text the text
     * @param at the character's offset
     */
    static boolean opensFormula(String text, int at) {
        return text.charAt(at) == '$'
                && (at + 1 == text.length() || !Character.isWhitespace(text.charAt(at + 1)));
    }

    private static boolean isIssue(String text, int at) {
        return text.regionMatches(true, at, ISSUE, 0, ISSUE.length())
                && !isLetterOrDigit(text, at - 1);
    }

    /** The parts of a time of day are none, though two pictures have digits for names. */
    private static boolean isPicture(String text, int begin) {
        int end = begin;
        boolean letters = false;
        while (end - begin < LONGEST_PICTURE
                && (isLetterOrDigit(text, end) || isOneOf(IN_PICTURE, text, end))) {
            letters |= !isDigit(text, end);
            end++;
        }
        boolean named = letters || !isDigit(text, begin - 2);
        return end > begin && named && text.startsWith(":", end);
    }

    private static boolean isOneOf(String signs, String text, int at) {
        return at >= 0 && at < text.length() && signs.indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static boolean isLetterOrDigit(String text, int at) {
        if (at < 0 || at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(text, at);
    }
}
