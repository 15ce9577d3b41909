package io.github.khabar.benchmark;

/** A news page of any size: its paragraphs, links and list items go on for as long as asked. */
final class RepeatedPage {
    private static final int PARAGRAPH = 400;

    private RepeatedPage() {}

    /**
     * Returns a page.
     *
     * @param length how many UTF-16 characters, about
     */
    static String of(int length) {
        String news = NewsText.of(Math.max(length, PARAGRAPH));
        StringBuilder page = new StringBuilder(length + PARAGRAPH);
        String headline = news.substring(0, 60).strip();
        page.append("<!doctype html><html lang=ar dir=rtl><head><meta charset=utf-8><title>")
                .append(headline)
                .append("</title></head><body><header><nav><ul>")
                .append("<li><a href=/c/1>%s</a></li>".formatted(news.substring(0, 9)).repeat(8))
                .append("</ul></nav></header><main><article><h1>")
                .append(headline)
                .append("</h1><div class=meta><span class=author>")
                .append(news, 0, 12)
                .append("</span><time datetime=2025-09-12T10:00:00+01:00></time></div>");
        for (int at = 0; page.length() < length; at += PARAGRAPH) {
            int begin = at % (news.length() - PARAGRAPH + 1);
            page.append("<p class=\"text body\">")
                    .append(news, begin, begin + PARAGRAPH)
                    .append("</p>\n<div class=related><a href=\"/news/")
                    .append(at)
                    .append("\">")
                    .append(news, begin, begin + 50)
                    .append("</a></div>\n");
        }
        return page.append("</article></main><footer><p>2025</p></footer></body></html>")
                .toString();
    }
}
