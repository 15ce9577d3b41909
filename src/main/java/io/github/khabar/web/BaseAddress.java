package io.github.khabar.web;

import org.jspecify.annotations.Nullable;

/**
 * A page's base address, which relative ones are resolved against by RFC 3986, section 5.2, with no
 * check of the characters: Arabic addresses hold what {@link java.net.URI} refuses. Nothing is
 * encoded, decoded or normalised.
 */
public final class BaseAddress {
    private static final int LONGEST = 1 << 16;
    private final String origin;
    private final String scheme;
    private final String path;
    private final String query;

    private BaseAddress(String scheme, String origin, String path, String query) {
        this.scheme = scheme;
        this.origin = origin;
        this.path = path;
        this.query = query;
    }

    /**
     * Returns a base address; an address that is not absolute resolves nothing.
     *
     * @param address the address, or null if unknown
     */
    public static BaseAddress of(@Nullable String address) {
        String text = address == null ? "" : address.strip();
        int slashes = text.indexOf("://");
        if (slashes <= 0 || WebAddress.schemeEnd(text) != slashes) {
            return new BaseAddress("", "", "", "");
        }
        int pathAt = end(text, slashes + 3, "/?#");
        int queryAt = end(text, pathAt, "?#");
        int fragmentAt = end(text, queryAt, "#");
        return new BaseAddress(
                text.substring(0, slashes + 1),
                text.substring(0, pathAt),
                text.substring(pathAt, queryAt),
                text.substring(queryAt, fragmentAt));
    }

    /**
     * Resolves an address; one that cannot be is returned as it is.
     *
     * @param reference the address as the page writes it
     */
    public String resolve(String reference) {
        String text = reference.strip();
        if (origin.isEmpty() || WebAddress.schemeEnd(text) > 0 || text.length() > LONGEST) {
            return text;
        }
        if (text.startsWith("//")) {
            return scheme.concat(text);
        }
        if (text.startsWith("/")) {
            return origin.concat(withoutDots(text));
        }
        if (text.isEmpty() || text.startsWith("#")) {
            return origin + path + query + text;
        }
        if (text.startsWith("?")) {
            return origin + path + text;
        }
        return origin + withoutDots(folder() + text);
    }

    private String folder() {
        return path.isEmpty() ? "/" : path.substring(0, path.lastIndexOf('/') + 1);
    }

    private static String withoutDots(String pathAndMore) {
        if (!pathAndMore.contains("/.")) {
            return pathAndMore;
        }
        int pathEnd = end(pathAndMore, 0, "?#");
        StringBuilder out = new StringBuilder(pathAndMore.length());
        int from = 0;
        while (from < pathEnd) {
            int to = Math.min(end(pathAndMore, from + 1, "/"), pathEnd);
            String segment = pathAndMore.substring(from, to);
            if (segment.equals("/..")) {
                out.setLength(Math.max(0, out.lastIndexOf("/")));
            } else if (!segment.equals("/.")) {
                out.append(segment);
            }
            if (to == pathEnd && (segment.equals("/..") || segment.equals("/."))) {
                out.append('/');
            }
            from = to;
        }
        return out.append(pathAndMore, pathEnd, pathAndMore.length()).toString();
    }

    private static int end(String text, int from, String stops) {
        int at = from;
        while (at < text.length() && stops.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }
}
