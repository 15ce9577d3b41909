package io.github.khabar.format;

import io.github.khabar.Article;
import io.github.khabar.date.PublicationDate;
import io.github.khabar.page.Notice;
import io.github.khabar.web.StaticPage;
import io.github.khabar.web.WebAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page of HTML an article; several are one page, an element each. */
final class HtmlFormat implements ArticleFormat {
    private static final StaticPage PAGES =
            StaticPage.styled(HtmlFormat.class, "article.css", "http: https:");

    private static final String BODY_END = "</body>";
    private static final String BETWEEN = " · ";
    private static final String NO_STORY = "No story was found: ";
    private static final String SEVERAL = "Articles";
    private static final int DATE = "2025-09-12".length();
    private static final int MINUTE = "2025-09-12T18:40".length();

    @Override
    public String write(Article article) {
        Objects.requireNonNull(article, "article must not be null");
        Document page = PAGES.titled(article.title().orElse(""));
        TextDirection.of(article).setOn(page.expectFirst("html"));
        return around(page, "\n" + entry(article) + "\n");
    }

    @Override
    public String entry(Article article) {
        Objects.requireNonNull(article, "article must not be null");
        HtmlArticle html = new HtmlArticle(article);
        Element header = html.begin("header");
        article.title().ifPresent(title -> html.element(header, "h1", title));
        writeCredits(html, header, article);
        html.body(article.body());
        writeWhyEmpty(html, article);
        writeSource(html, article);
        return html.finish();
    }

    private static void writeCredits(HtmlArticle html, Element header, Article article) {
        List<String> names = new ArrayList<>();
        article.byline().persons().forEach(person -> names.add(person.name()));
        article.byline().organizations().forEach(organization -> names.add(organization.name()));
        if (!names.isEmpty()) {
            html.element(header, "p", String.join(BETWEEN, names));
        }
        article.published().ifPresent(date -> writeDate(html, header.appendElement("p"), date));
    }

    private static void writeDate(HtmlArticle html, Element line, PublicationDate date) {
        String stamp = DateStamp.of(date);
        String shown =
                stamp.length() > MINUTE
                        ? stamp.substring(0, DATE) + " " + stamp.substring(DATE + 1, MINUTE)
                        : stamp;
        html.element(line, "time", shown).attr("datetime", stamp);
    }

    /** A page without a word would look like a fault of the browser. */
    private static void writeWhyEmpty(HtmlArticle html, Article article) {
        for (Notice notice : article.notices()) {
            if (notice.kind() == Notice.Kind.NO_STORY) {
                Element line = html.begin("p").attr("lang", "en").attr("dir", "ltr");
                HtmlArticle.element(line, NO_STORY + notice.detail());
            }
        }
    }

    private static void writeSource(HtmlArticle html, Article article) {
        CitedAddress.of(article)
                .filter(WebAddress::isWeb)
                .ifPresent(
                        url -> {
                            Element line = html.begin("footer").appendElement("p");
                            html.link(line, url, article.siteName().orElse(url));
                        });
    }

    @Override
    public String opening() {
        String page = around(PAGES.titled(SEVERAL), "\n");
        return page.substring(0, page.indexOf(BODY_END));
    }

    @Override
    public String closing() {
        return BODY_END + "</html>\n";
    }

    /** The body is written apart, for it has passed a gate of its own. */
    private static String around(Document page, String body) {
        String shell = page.outerHtml();
        int end = shell.indexOf(BODY_END);
        return shell.substring(0, end) + body + shell.substring(end) + "\n";
    }
}
