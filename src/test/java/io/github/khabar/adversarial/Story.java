package io.github.khabar.adversarial;

/** A story of the everyday kind to put hostile text into, so that every strategy meets it. */
public final class Story {
    private static final String HEADLINE = "افتتاح مكتبة جديدة في حي الزيتون";
    private static final String PARAGRAPH =
            "أعلنت الجمعية، اليوم الثلاثاء، أنها ستفتتح مكتبة جديدة في الحي، وقال رئيسها إن العمل"
                    + " فيها سيبدأ في الشهر المقبل.";

    private Story() {}

    /**
     * Returns a page with a text where a byline stands, and where a paragraph does.
     *
     * @param text the text; what is markup in it is escaped
     */
    public static String inMarkup(String text) {
        String safe = text.replace("&", "&amp;").replace("<", "&lt;");
        String paragraph = "<p>" + PARAGRAPH + "</p>";
        return "<html><head><title>%s</title></head><body><h1>%s</h1>".formatted(HEADLINE, HEADLINE)
                + "<div class=author>"
                + safe
                + "</div><div class=date>12 شتنبر 2025</div><article>"
                + paragraph.repeat(3)
                + "<p>"
                + safe
                + "</p>"
                + paragraph.repeat(3)
                + "</article></body></html>";
    }

    /**
     * Returns a stripped page with a text as a line of its own, twice.
     *
     * @param text the text, which may be several lines
     */
    public static String inText(String text) {
        String paragraphs = (PARAGRAPH + "\n").repeat(3);
        return HEADLINE + "\n" + text + "\n12 شتنبر 2025\n" + paragraphs + text + "\n" + paragraphs;
    }
}
