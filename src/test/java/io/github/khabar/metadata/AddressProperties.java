package io.github.khabar.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.Article;
import io.github.khabar.NewsParser;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A page's address and its canonical address, whatever the page declares and in whatever order. */
class AddressProperties {
    private static final NewsParser PARSER = NewsParser.create();

    private static final List<String> ADDRESSES =
            List.of(
                    "https://a.example/akhbar/7",
                    "https://a.example/akhbar/8?p=1",
                    "https://a.example/",
                    "https://a.example/index.html",
                    "//a.example/akhbar/9",
                    "/akhbar/10",
                    "index.html",
                    "#top",
                    "javascript:alert(1)",
                    "file:///akhbar/7.html",
                    "");

    private static final List<String> DECLARATIONS =
            List.of(
                    "<link rel=canonical href='%s'>",
                    "<meta property=og:url content='%s'>",
                    "<meta name=twitter:url content='%s'>",
                    "<script type=application/ld+json>{'@type':'NewsArticle','url':'%s'}</script>",
                    "<script type=application/ld+json>{'@type':'WebPage','url':'%s'}</script>");

    @Provide
    Arbitrary<String> heads() {
        Arbitrary<String> declaration =
                Arbitraries.of(DECLARATIONS)
                        .flatMap(
                                form ->
                                        Arbitraries.of(ADDRESSES)
                                                .map(address -> declared(form, address)));
        return declaration.list().ofMaxSize(4).map(list -> String.join("", list));
    }

    private static String declared(String form, String address) {
        String quoted = form.startsWith("<script") ? form.replace('\'', '"') : form;
        return quoted.replace("%s", address);
    }

    @Property(tries = 500)
    void theAddressOfAPageIsTheCanonicalOneWhereThereIsOne(@ForAll("heads") String head) {
        Article article = PARSER.parse(head + "<p>نص");

        article.canonicalUrl().ifPresent(own -> assertThat(article.url()).contains(own));
    }

    @Property(tries = 500)
    void theCanonicalAddressLeadsToAStory(@ForAll("heads") String head) {
        assertThat(PARSER.parse(head + "<p>نص").canonicalUrl().orElse("https://a.example/akhbar/"))
                .startsWith("https://a.example/akhbar/");
    }

    @Property(tries = 500)
    void noAddressHasAnotherScheme(@ForAll("heads") String head) {
        assertThat(PARSER.parse(head + "<p>نص").url().orElse(""))
                .doesNotStartWith("javascript:")
                .doesNotStartWith("file:");
    }

    @Property(tries = 200)
    void theCallersAddressIsThePages(@ForAll("heads") String head) {
        String address = "https://b.example/1";

        assertThat(PARSER.parse(head + "<p>نص", address).url()).contains(address);
    }
}
