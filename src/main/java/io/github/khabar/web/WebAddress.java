package io.github.khabar.web;

import java.util.Locale;
import java.util.Set;

/** Addresses of the web, as pages write them. */
public final class WebAddress {
    /** What RFC 3986 and 3987 leave no place for. */
    private static final String FORBIDDEN = "\"<>\\^`{|}";

    private static final String WWW = "www.";
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
     * Returns whether an address names a scheme, as {@code javascript:} and {@code https:} do.
     *
     * @param address the address
     */
    public static boolean hasScheme(String address) {
        return schemeEnd(address) > 0;
    }

    /** Returns where the scheme's colon stands, or -1 if the address has none. */
    static int schemeEnd(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ':') {
                return i == 0 ? -1 : i;
            }
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            boolean later = (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
            if (!letter && (i == 0 || !later)) {
                return -1;
            }
        }
        return -1;
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

    /**
     * Returns whether a text is written as an address of the web, whole or from its host on.
     *
     * @param text the text, in lower case
     */
    public static boolean isWritten(String text) {
        return text.contains("://") || text.startsWith(WWW);
    }

    /**
     * Returns the host that an address names, in lower case; perhaps empty.
     *
     * @param address the address, with a scheme or from its host on
     * @return the host without the user, the port and {@code www.}
     */
    public static String host(String address) {
        String rest = withoutScheme(address);
        int end = 0;
        while (end < rest.length() && "/?#".indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        String authority = rest.substring(0, end);
        String host = authority.substring(authority.lastIndexOf('@') + 1);
        int port = host.indexOf(':');
        return withoutWww((port < 0 ? host : host.substring(0, port)).toLowerCase(Locale.ROOT));
    }

    /**
     * Returns a host without {@code www.}, which makes no difference.
     *
     * @param host the host, in lower case
     */
    public static String withoutWww(String host) {
        return host.startsWith(WWW) ? host.substring(WWW.length()) : host;
    }

    /**
     * Returns an address without its scheme: the same page or image for both of them.
     *
     * @param address the address
     */
    public static String withoutScheme(String address) {
        int slashes = address.indexOf("://");
        return slashes < 0 ? address : address.substring(slashes + 3);
    }

    /**
     * Returns an address without its fragment.
     *
     * @param address the address
     */
    public static String withoutFragment(String address) {
        int hash = address.indexOf('#');
        return hash < 0 ? address : address.substring(0, hash);
    }

    /**
     * Returns whether an address leads to a site's first page, perhaps that of a language, and so
     * to no story.
     *
     * @param address the address
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

    /**
     * Returns the name of the file that an address ends in, perhaps empty.
     *
     * @param address the address
     */
    public static String fileName(String address) {
        String path = withoutScheme(withoutFragment(address));
        int query = path.indexOf('?');
        path = query < 0 ? path : path.substring(0, query);
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
