package io.github.khabar.format;

import io.github.khabar.Article;
import java.util.Objects;

/** A TEI document an article; several are one TEI corpus, which has a header of its own. */
final class TeiFormat implements ArticleFormat {
    private static final String CORPUS =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <teiCorpus xmlns="http://www.tei-c.org/ns/1.0">
            <teiHeader>
              <fileDesc>
                <titleStmt>
                  <title>News articles</title>
                </titleStmt>
                <publicationStmt>
                  <p>Extracted from web pages by Khabar.</p>
                </publicationStmt>
                <sourceDesc>
                  <p>The page of each article stands in its own header.</p>
                </sourceDesc>
              </fileDesc>
            </teiHeader>
            """;

    @Override
    public String write(Article article) {
        return TeiWriter.write(Objects.requireNonNull(article, "article must not be null"));
    }

    /** Without the line that declares XML: one document declares it once. */
    @Override
    public String entry(Article article) {
        String document = write(article).stripTrailing();
        return document.substring(document.indexOf('\n') + 1);
    }

    @Override
    public String opening() {
        return CORPUS;
    }

    @Override
    public String closing() {
        return "</teiCorpus>\n";
    }
}
