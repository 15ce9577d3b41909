package io.github.khabar.web;

import java.util.Locale;
import java.util.Set;

/** Addresses of the web, as pages write them. */
public final class WebAddress {
    /** What RFC 3986 and 3987 leave no place for. */
    private static final String FORBIDDEN = "\"<>\\^`{|}";

    private static final char DELETE = '\u007F';
    private static final Set<String> FIRST_PAGES = Set.of("index", "home", "default");

    private WebAddress() {}

    /**
     * Returns whether an address is one of the web, which a reader can follow safely.
     *
     * @param address the address
     */
    public static boolean isWeb(String address) {
        String start = address.substring(0, Math.min(address.length(), 8)).toLowerCase(Locale.ROOT);
        return start.startsWith("http://") || start.startsWith("https://");
    }

    /**
     * Returns an address with what no address may hold percent-encoded: white space, controls,
     * quotes, brackets, backslashes; line ends and tabs inside are left out, as browsers do. Arabic
     * letters stay.
     *
     * @param address the address
     */
    public static String encoded(String address) {
        StringBuilder out = new StringBuilder(address.length());
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c == '\n' || c == '\r' || c == '\t') {
                continue;
            }
            if (c <= ' ' || c == DELETE || FORBIDDEN.indexOf(c) >= 0) {
                out.append('%')
                        .append(Integer.toHexString(0x100 | c).toUpperCase(Locale.ROOT), 1, 3);
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Returns an address without its scheme: the same page or image for both of them. */
    public static String withoutScheme(String address) {
        int slashes = address.indexOf("://");
        return slashes < 0 ? address : address.substring(slashes + 3);
    }

    /** Returns an address without its fragment. */
    public static String withoutFragment(String address) {
        int hash = address.indexOf('#');
        return hash < 0 ? address : address.substring(0, hash);
    }

    /**
     * Returns whether an address leads to a site's first page, perhaps that of a language, and so
     * to no story.
     */
    public static boolean isHome(String address) {
        String rest = withoutScheme(withoutFragment(address));
        int slash = rest.indexOf('/');
        if (slash < 0) {
            return rest.indexOf('?') < 0;
        }
        String path = withoutLanguage(rest.substring(slash + 1));
        return path.isEmpty() || FIRST_PAGES.contains(withoutEnding(path.toLowerCase(Locale.ROOT)));
    }

    private static String withoutLanguage(String path) {
        int slash = path.indexOf('/');
        String first = slash < 0 ? path : path.substring(0, slash);
        boolean language = first.length() == 2 && first.chars().allMatch(Character::isLetter);
        return language ? path.substring(slash < 0 ? path.length() : slash + 1) : path;
    }

    /** A file's name without its ending; what comes behind a name or asks for more is kept. */
    private static String withoutEnding(String file) {
        int dot = file.indexOf('.');
        boolean more = file.indexOf('?') >= 0 || file.indexOf('/', Math.max(0, dot)) >= 0;
        return dot < 0 || more ? file : file.substring(0, dot);
    }

    /**
     * Returns whether an address is one of the web that may lead to a story: any but a site's first
     * page.
     *
     * @param address the address
     */
    public static boolean isOfStory(String address) {
        return isWeb(address) && !isHome(address);
    }

    /** Returns the name of the file that an address ends in, perhaps empty. */
    public static String fileName(String address) {
        String path = withoutScheme(withoutFragment(address));
        int query = path.indexOf('?');
        path = query < 0 ? path : path.substring(0, query);
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
