import io.github.khabar.SiteStrategies;
import org.slf4j.spi.SLF4JServiceProvider;

/**
 * Turns a scraped Arabic news page into a clean article: headline, main text, publication date,
 * byline, dateline.
 *
 * <p>Begin at {@link io.github.khabar.NewsParser}. The three building blocks also work alone:
 * {@link io.github.khabar.boilerplate.BoilerplateRemover}, {@link io.github.khabar.date.DateParser}
 * and {@link io.github.khabar.byline.BylineExtractor}.
 *
 * @uses SiteStrategies strategies for certain sites, loaded only when asked for
 * @uses SLF4JServiceProvider only to see whether the program has a logger
 */
@SuppressWarnings("requires-automatic") // ICU4J names its module in its manifest alone
module io.github.khabar {
    requires transitive org.jsoup;
    requires com.ibm.icu;
    requires com.google.gson;
    requires org.slf4j;
    requires java.xml;
    requires static transitive org.jspecify;
    requires static info.picocli;

    exports io.github.khabar;
    exports io.github.khabar.format;
    exports io.github.khabar.page;
    exports io.github.khabar.boilerplate;
    exports io.github.khabar.date;
    exports io.github.khabar.byline;
    exports io.github.khabar.text;

    uses SiteStrategies;
    uses SLF4JServiceProvider;
}
