package io.github.khabar.boilerplate;

import io.github.khabar.boilerplate.site.Template;
import io.github.khabar.boilerplate.site.TemplateJson;
import io.github.khabar.boilerplate.site.TemplateLearner;
import io.github.khabar.boilerplate.site.TemplateLine;
import io.github.khabar.boilerplate.site.TemplateMatcher;
import io.github.khabar.page.Block;
import io.github.khabar.page.Content;
import io.github.khabar.page.Label;
import io.github.khabar.page.Page;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a site prints on page after page: learnt from some of its pages, it takes the same lines out
 * of others.
 *
 * <pre>{@code
 * SiteTemplate template = SiteTemplate.learn(pages);
 * NewsParser parser = NewsParser.builder()
 *         .boilerplateRemover(template.around(BoilerplateRemover.standard()))
 *         .build();
 * }</pre>
 *
 * <p>A line counts as the site's if at least three different stories have it, and half of them; a
 * line that reads like a paragraph, if nine in ten have it. Numbers do not matter, so that a clock
 * and a counter are the same line every time. A line that stands between two paragraphs of a story,
 * and beside them, is the story's. What stands in the same element of another page is taken out;
 * elsewhere, and in stripped text, a line of fewer than four words only among other lines of the
 * site, and a paragraph only where the story does not go on after it. An image is the site's as a
 * line is, known by its address.
 *
 * <p>A template only ever takes out: it keeps nothing that another remover took out, and it leaves
 * a line that says what the headline says. It is small (at most 2000 lines of 160 characters),
 * immutable, thread-safe, and the same whatever the order of the pages.
 */
public final class SiteTemplate implements BoilerplateRemover {
    private static final String EVIDENCE = "repeated on the site's pages";

    private final Template template;
    private final Map<String, TemplateLine> byText = new HashMap<>();

    private SiteTemplate(Template template) {
        this.template = template;
        template.lines().forEach(line -> byText.put(line.text(), line));
    }

    /**
     * Learns what pages of one site have in common. Fewer than three different stories teach
     * nothing; a story that is there twice counts once.
     *
     * @param pages pages of one site, HTML or stripped text, in any order; read once
     * @return the template, which has no lines where there is nothing to learn
     * @throws NullPointerException if {@code pages} or one of them is null
     */
    public static SiteTemplate learn(Iterable<Page> pages) {
        Objects.requireNonNull(pages, "pages must not be null");
        TemplateLearner learner = new TemplateLearner();
        for (Page page : pages) {
            learner.read(Objects.requireNonNull(page, "pages must not hold null"));
        }
        return new SiteTemplate(learner.learn());
    }

    /**
     * Reads a template that {@link #toJson()} wrote.
     *
     * @param json the template
     * @throws NullPointerException if {@code json} is null
     * @throws IllegalArgumentException if it is no template, or of a version that this library does
     *     not read; the message says which
     */
    public static SiteTemplate fromJson(String json) {
        Objects.requireNonNull(json, "json must not be null");
        return new SiteTemplate(TemplateJson.read(json));
    }

    /** Returns the template as indented JSON with its version, for a file. */
    public String toJson() {
        return TemplateJson.write(template);
    }

    /** Returns from how many different stories it was learnt. */
    public int pages() {
        return template.pages();
    }

    /** Returns how many lines it knows; 0 where there was nothing to learn. */
    public int size() {
        return template.lines().size();
    }

    /**
     * Takes the site's lines out of what an earlier remover kept: {@code
     * standard().then(template)}.
     *
     * @param content the page as labelled so far
     * @return the page with these lines labelled {@link Label#OTHER}
     */
    @Override
    public Content remove(Content content) {
        Objects.requireNonNull(content, "content must not be null");
        Content.Builder result = content.toBuilder();
        for (Block block : new TemplateMatcher(byText, content).matches()) {
            result.label(block, Label.OTHER, EVIDENCE);
        }
        return result.build();
    }

    /**
     * Returns a remover that runs another one with the help of this template. The site's lines are
     * taken out of what the other one kept; if it kept nothing else, it took them for the story,
     * and is run again on the other lines.
     *
     * @param remover the remover to help
     */
    public BoilerplateRemover around(BoilerplateRemover remover) {
        Objects.requireNonNull(remover, "remover must not be null");
        return content -> {
            Content first = remover.remove(content);
            Content result = remove(first);
            return hasText(first) && !hasText(result) ? remover.remove(remove(content)) : result;
        };
    }

    private static boolean hasText(Content content) {
        return content.kept().stream().anyMatch(block -> !block.text().isEmpty());
    }

    /**
     * Returns whether the other template was learnt from as many stories and has the same lines.
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SiteTemplate that && template.equals(that.template);
    }

    @Override
    public int hashCode() {
        return template.hashCode();
    }

    /** Returns its size, for people. */
    @Override
    public String toString() {
        return "SiteTemplate[" + size() + " lines of " + pages() + " pages]";
    }
}
