package io.github.khabar.format;

import io.github.khabar.Article;
import io.github.khabar.Dateline;
import io.github.khabar.byline.Contributor;
import io.github.khabar.byline.Organization;
import io.github.khabar.byline.Role;
import io.github.khabar.date.PublicationDate;
import io.github.khabar.web.WebAddress;
import java.util.List;
import java.util.Locale;

/**
 * Writes an article as a TEI document with elements of TEI Lite alone: what is known of the story
 * in {@code sourceDesc}, its text in {@code body}, each sub-heading with its own {@code div}.
 */
final class TeiWriter {
    private static final String NOTICE = "Extracted from a web page by Khabar.";

    private final TeiDocument tei = new TeiDocument();
    private final Article article;

    private TeiWriter(Article article) {
        this.article = article;
    }

    static String write(Article article) {
        return new TeiWriter(article).write();
    }

    private String write() {
        tei.begin("TEI");
        article.language().ifPresent(tei::language);
        tei.begin("teiHeader");
        fileDescription();
        profile();
        tei.end();
        tei.begin("text");
        tei.begin("body");
        new TeiBody(tei).write(article);
        tei.end();
        tei.end();
        tei.end();
        return tei.finish();
    }

    private void fileDescription() {
        tei.begin("fileDesc");
        tei.begin("titleStmt");
        titleAndCredits();
        tei.end();
        tei.begin("publicationStmt");
        tei.element("p", NOTICE);
        tei.end();
        tei.begin("sourceDesc");
        tei.begin("bibl");
        titleAndCredits();
        source();
        tei.end();
        tei.end();
        tei.end();
    }

    private void titleAndCredits() {
        tei.element("title", article.title().orElse(""));
        article.byline().persons().forEach(this::credit);
        for (Organization organization : article.byline().organizations()) {
            tei.begin("author");
            name("org", organization.name());
            tei.end();
        }
    }

    /** A role is what TEI has an element for, else a responsibility in words. */
    private void credit(Contributor person) {
        String role = person.role().name().toLowerCase(Locale.ROOT);
        switch (person.role()) {
            case AUTHOR, CORRESPONDENT, INTERVIEWER -> tei.begin("author");
            case EDITOR, TRANSLATOR -> tei.begin("editor");
            case PHOTOGRAPHER, CARTOONIST -> {
                tei.begin("respStmt");
                tei.element("resp", role);
            }
        }
        if (person.role() == Role.CORRESPONDENT
                || person.role() == Role.INTERVIEWER
                || person.role() == Role.TRANSLATOR) {
            tei.attribute("role", role);
        }
        name("person", person.name());
        tei.end();
    }

    private void name(String type, String name) {
        tei.begin("name");
        tei.attribute("type", type);
        tei.text(name);
        tei.end();
    }

    private void source() {
        article.siteName().ifPresent(name -> tei.element("publisher", name));
        article.published().ifPresent(date -> date("published", date));
        article.modified().ifPresent(date -> date("modified", date));
        CitedAddress.of(article)
                .filter(WebAddress::isWeb)
                .ifPresent(
                        url -> {
                            tei.begin("ref");
                            tei.attribute("target", WebAddress.encoded(url));
                            tei.text(url);
                            tei.end();
                        });
    }

    private void date(String type, PublicationDate date) {
        tei.begin("date");
        tei.attribute("type", type);
        tei.attribute("when", DateStamp.of(date));
        tei.text(date.raw());
        tei.end();
    }

    private void profile() {
        boolean classified = article.section().isPresent() || !article.tags().isEmpty();
        if (article.dateline().isEmpty() && article.language().isEmpty() && !classified) {
            return;
        }
        tei.begin("profileDesc");
        article.dateline().ifPresent(this::creation);
        article.language().ifPresent(this::languageUsage);
        if (classified) {
            tei.begin("textClass");
            article.section().ifPresent(section -> keywords("section", List.of(section)));
            keywords("tags", article.tags());
            tei.end();
        }
        tei.end();
    }

    private void creation(Dateline dateline) {
        tei.begin("creation");
        name("place", dateline.place());
        if (dateline.date() != null) {
            tei.begin("date");
            tei.attribute("when", dateline.date().toString());
            tei.end();
        }
        tei.end();
    }

    private void languageUsage(String tag) {
        tei.begin("langUsage");
        tei.begin("language");
        tei.attribute("ident", tag);
        tei.text(Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH));
        tei.end();
        tei.end();
    }

    private void keywords(String kind, List<String> terms) {
        if (!terms.isEmpty()) {
            tei.begin("keywords");
            tei.attribute("n", kind);
            terms.forEach(term -> tei.element("term", term));
            tei.end();
        }
    }
}
