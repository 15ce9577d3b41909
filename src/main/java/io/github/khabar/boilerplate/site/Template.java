package io.github.khabar.boilerplate.site;

import java.util.List;

/**
 * What was learnt of a site.
 *
 * @param pages from how many different stories
 * @param lines what the site shows on page after page
 */
public record Template(int pages, List<TemplateLine> lines) {
    public Template {
        lines = List.copyOf(lines);
    }
}
