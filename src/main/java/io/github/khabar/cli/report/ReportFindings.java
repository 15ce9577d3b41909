package io.github.khabar.cli.report;

import io.github.khabar.Article;
import io.github.khabar.Dateline;
import io.github.khabar.Explanation;
import io.github.khabar.byline.Agency;
import io.github.khabar.byline.Byline;
import io.github.khabar.byline.Contributor;
import io.github.khabar.byline.Organization;
import io.github.khabar.date.PublicationDate;
import io.github.khabar.page.Block;
import io.github.khabar.page.Content;
import io.github.khabar.page.MetadataField;
import io.github.khabar.page.MetadataValue;
import io.github.khabar.page.Page;
import io.github.khabar.page.Source;
import java.nio.charset.Charset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Tells at the head of the report what was found, where, and how sure it is. */
final class ReportFindings {
    private static final double PERCENT = 100;

    private final Article article;
    private final Content content;
    private final BlockFates fates;

    ReportFindings(Explanation explanation, BlockFates fates) {
        this.article = explanation.article();
        this.content = explanation.content();
        this.fates = fates;
    }

    void write(Element section) {
        Element list = ReportElements.add(section, "dl", "findings");
        writeHeadline(finding(list, "headline"));
        writeDate(finding(list, "published"), article.published().orElse(null));
        writeDate(finding(list, "modified"), article.modified().orElse(null));
        writeByline(finding(list, "byline"));
        writeDateline(finding(list, "dateline"));
        writeStory(finding(list, "story"));
        writePage(list);
    }

    private static Element finding(Element list, String key) {
        Element row = ReportElements.add(list, "div", "finding");
        ReportElements.words(row, "dt", "", ReportWords.of(key));
        return ReportElements.add(row, "dd", "");
    }

    private void writeHeadline(Element into) {
        if (value(into, article.title().orElse(null))) {
            List<Block> blocks = content.titleBlocks();
            Element facts = facts(into);
            fact(facts, "source", source(blocks.isEmpty() ? Source.META : Source.VISIBLE));
            for (Block block : blocks) {
                inBlock(facts, block.index());
            }
        }
    }

    private static void writeDate(Element into, @Nullable PublicationDate date) {
        if (!value(into, date == null ? null : whenOf(date)) || date == null) {
            return;
        }
        Element facts = facts(into);
        fact(facts, "source", source(date.source()));
        fact(facts, "confidence", percent(date.confidence()));
        fact(facts, "precision", ReportWords.of("precision", date.precision()));
        fact(facts, "calendar", ReportWords.of("calendar", date.calendar()));
        fact(facts, "raw", date.raw());
        inBlock(facts, date.block());
        more(into, "alternatives", date.alternatives(), ReportFindings::writeAlternative);
        more(into, "contradictions", date.contradictions(), ReportFindings::writeContradiction);
    }

    private static String whenOf(PublicationDate date) {
        StringBuilder when = new StringBuilder(date.date().toString());
        if (date.time() != null) {
            when.append(' ').append(date.time());
        }
        if (date.zone() != null) {
            when.append(' ').append(date.zone().getId());
        }
        return when.toString();
    }

    private static void writeAlternative(Element item, PublicationDate.Alternative other) {
        ReportElements.quote(item, "bdi", "", other.date().toString());
        ReportElements.words(item, "span", "", " – " + source(other.source()) + " – ");
        ReportElements.quote(item, "bdi", "", other.raw());
    }

    private static void writeContradiction(Element item, String reason) {
        ReportElements.quote(item, "bdi", "", ReportWords.detail(reason));
    }

    private void writeByline(Element into) {
        if (article.byline().isEmpty()) {
            value(into, null);
            return;
        }
        for (Contributor person : article.byline().persons()) {
            value(into, person.name());
            Element facts = facts(into);
            fact(facts, "role", ReportWords.of("role", person.role()));
            fact(facts, "raw", person.honorific());
            fact(facts, "organization", person.organization());
            fact(facts, "source", source(person.source()));
            fact(facts, "confidence", percent(person.confidence()));
        }
        for (Organization organization : article.byline().organizations()) {
            value(into, organization.name());
            Element facts = facts(into);
            Agency agency = organization.agency();
            fact(facts, "role", ReportWords.of("organization", organization.kind()));
            fact(facts, "agency", agency == null ? null : agency.name());
            fact(facts, "source", source(organization.source()));
            fact(facts, "confidence", percent(organization.confidence()));
        }
        fact(facts(into), "raw", article.byline().raw());
    }

    private void writeDateline(Element into) {
        Dateline dateline = article.dateline().orElse(null);
        if (!value(into, dateline == null ? null : dateline.place()) || dateline == null) {
            return;
        }
        Element facts = facts(into);
        fact(facts, "agency", dateline.agency());
        fact(facts, "date", Objects.toString(dateline.date(), null));
        fact(facts, "raw", dateline.raw());
        Byline.Dateline span = article.byline().dateline();
        inBlock(facts, span == null ? -1 : span.block());
    }

    private void writeStory(Element into) {
        if (article.body().isEmpty()) {
            value(into, null);
            return;
        }
        ReportElements.words(into, "p", "value", ReportSummary.sizeOfStory(content, fates));
        fact(facts(into), "confidence", percent(article.confidence()));
    }

    private void writePage(Element list) {
        article.url()
                .ifPresent(
                        url ->
                                ReportElements.address(
                                        ReportElements.add(finding(list, "address"), "p", "value"),
                                        url));
        Page page = content.page();
        Element facts = facts(finding(list, "page"));
        fact(facts, "form", ReportWords.of(page.isText() ? "form.text" : "form.html"));
        fact(facts, "language", article.language().orElse(null));
        fact(facts, "charset", article.charset().map(Charset::name).orElse(null));
        Set<String> names = new LinkedHashSet<>(page.outletNames());
        article.siteName().ifPresent(names::remove); // told below, with its source
        names.forEach(name -> fact(facts, "outlet", name));
        article.metadata().forEach(value -> declaration(facts, value));
    }

    private static void declaration(Element facts, MetadataValue value) {
        if (value.field() != MetadataField.LANGUAGE) {
            Element item = labelled(facts, ReportWords.of("field", value.field()), value.value());
            // Outside the value, whose direction may be another.
            ReportElements.words(item, "span", "", " (" + source(value.source()) + ")");
        }
    }

    /** Writes a value, or that there is none; returns whether there is one. */
    private static boolean value(Element into, @Nullable String value) {
        if (value == null) {
            ReportElements.words(into, "p", "nothing", ReportWords.of("nothing"));
            return false;
        }
        ReportElements.quote(into, "p", "value", value);
        return true;
    }

    private static Element facts(Element into) {
        return ReportElements.add(into, "ul", "facts");
    }

    private static void fact(Element facts, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            labelled(facts, ReportWords.of(key), value);
        }
    }

    private static Element labelled(Element facts, String label, String value) {
        Element item = ReportElements.add(facts, "li", "");
        ReportElements.words(item, "span", "key", label + ": ");
        ReportElements.quote(item, "bdi", "", value);
        return item;
    }

    private static void inBlock(Element facts, int index) {
        if (index >= 0) {
            ReportElements.toBlock(ReportElements.add(facts, "li", ""), index);
        }
    }

    private static <T> void more(
            Element into, String key, List<T> values, BiConsumer<Element, T> write) {
        if (!values.isEmpty()) {
            ReportElements.words(into, "p", "key", ReportWords.of(key) + ":");
            Element list = ReportElements.add(into, "ul", "more");
            values.forEach(value -> write.accept(ReportElements.add(list, "li", ""), value));
        }
    }

    private static String source(Source source) {
        return ReportWords.of("source", source);
    }

    /** Rounds down: 100% would claim that no doubt is left. */
    private static String percent(double share) {
        return (long) Math.floor(share * PERCENT) + "%";
    }
}
