package io.github.khabar;

import io.github.khabar.web.WebAddress;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which strategies a page is parsed with: its host's, else the general ones. */
final class HostStrategies {
    private final Strategies general;
    private final Map<String, Strategies> byHost;

    HostStrategies(Strategies general, Map<String, Strategies> byHost) {
        this.general = general;
        this.byHost = Map.copyOf(byHost);
    }

    /** Returns the strategies for an address; those of the nearest host it is a sub-domain of. */
    Strategies of(@Nullable String url) {
        if (url == null || byHost.isEmpty()) {
            return general;
        }
        String host = WebAddress.host(url);
        while (!host.isEmpty()) {
            Strategies own = byHost.get(host);
            if (own != null) {
                return own;
            }
            int dot = host.indexOf('.');
            host = dot < 0 ? "" : host.substring(dot + 1);
        }
        return general;
    }

    /**
     * Returns a host in the form that hosts are compared in.
     *
     * @throws IllegalArgumentException if it is blank or more than a host
     */
    static String normal(String host) {
        String normal = WebAddress.withoutWww(host.strip().toLowerCase(Locale.ROOT));
        if (!isHost(normal)) {
            throw new IllegalArgumentException(
                    "host must be a host alone, such as example.ma, but is " + host);
        }
        return normal;
    }

    /** A wildcard is none: sub-domains are included anyway, and it would never match. */
    private static boolean isHost(String name) {
        for (String label : name.split("\\.", -1)) {
            if (label.isEmpty() || !label.codePoints().allMatch(HostStrategies::isHostCharacter)) {
                return false;
            }
        }
        return true;
    }

    /** Hosts in Arabic script have marks, and some old ones an underscore. */
    private static boolean isHostCharacter(int c) {
        return c == '-'
                || (Character.isUnicodeIdentifierPart(c) && !Character.isIdentifierIgnorable(c));
    }
}
