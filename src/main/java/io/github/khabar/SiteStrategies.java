package io.github.khabar;

import java.util.Set;

/**
 * Strategies for certain sites, brought by a jar as a {@link java.util.ServiceLoader} service.
 *
 * <p>The jar has a class that implements this interface, with a constructor without arguments, and
 * names it in its file {@code META-INF/services/io.github.khabar.SiteStrategies}. They are loaded
 * only by {@link NewsParser.Builder#loadStrategies(ClassLoader)}.
 */
public interface SiteStrategies {
    /**
     * Returns the hosts that the strategies are for, such as {@code example.ma}; sub-domains are
     * included.
     */
    Set<String> hosts();

    /**
     * Returns the strategies for those hosts.
     *
     * @param general the parser's strategies for every other page
     */
    Strategies strategies(Strategies general);
}
