package io.github.khabar.byline.grammar;

/**
 * What speaks for a field that no list knows being the outlet, the place or the reporter, and how
 * much. Above nought together they are believed. The weights were set on some seven hundred heads
 * of real pages and hold best where several clues agree.
 */
enum Clue {
    /** It stands before the story's first sentence. */
    OPENING(-0.5, -0.5, -1.5),
    /** It stands on the line right above the story. */
    ABOVE(-1, -1, -0.7),
    /** It stands on another line below the headline. */
    HEAD(-1.4, -1.5, -1.5),
    /** It stands on the line that ends the story, or right below. */
    BELOW(-1.5, -1.5, -0.9),

    /** "عدن – السنبلة" */
    BESIDE_PLACE(1.7, 0, 1),
    /** A dateline begins with its place. */
    BEHIND_PLACE(0.3, 0, 0),
    /** "صوت السنبلة – تيغزرت" */
    BESIDE_OUTLET(0, 1.2, 0.7),
    /** "السنبلة (و م ع)" */
    BESIDE_AGENCY(1.3, 0, 0),
    /** "تيغزرت – هيئة التحرير" */
    BESIDE_DESK(0.5, 1.2, 0),
    /** "تيغزرت (و م ع)": a place of its own stands before an agency in brackets. */
    BEFORE_AGENCY(0, 1.5, 0),
    /** "تيغزرت، المغرب" */
    BEFORE_PLACE(-1, 1.5, -1),
    /** "تيغزرت، 3 ماي – أعلنت …": the day that a story was filed stands behind its place. */
    BEFORE_DAY(0.3, 1.2, 0),
    /** "- تيغزرت - أعلنت …" */
    FRAMED(0.5, 1, 0),
    /** "السنبلة – خاص" */
    BESIDE_NOTE(2, 0, 0.5),
    /** "رياضة – السنبلة" */
    BESIDE_SECTION(1.5, 0, -1),
    /** "السنبلة – فلان الفلاني" */
    BESIDE_REPORTER(1.5, 0.6, 0.5),
    /** "تقرير ميداني – فلان الفلاني", "رياضة – كرة القدم": ordinary words there are a column's. */
    COLUMN(-1, 0, 0),
    /** "السنبلة – ترجمة: فلان الفلاني": no column is translated or edited. */
    BESIDE_NEWSROOM(2.5, 0, 0),
    /** "فلان الفلاني، أستاذ جامعي" */
    BEFORE_TITLE(-3, -3, 2.5),

    /** "السنبلة" and no more: it may be anything. */
    BARE(-1, -2.5, -0.4),
    /** "السنبلة../": a sign behind a name announces the story. */
    CLOSED(1.8, 0, 0),
    /** "التاريخ:", "(أرشيف)": an ordinary word so set off may be a label. */
    CLOSED_WORD(0, 0, 0),
    /** "صوت السنبلة_عين تيغزرت_": what announces the story was filed from a place. */
    CLOSED_CREDIT(0, 0, -1),
    /** "* السنبلة" */
    BULLETED(2, 0, 0),
    /** "(السنبلة)" */
    BRACKETED(1.6, 0, -1),
    /** "نسائم (تيغزرت) – أعلنت …" */
    IN_BRACKETS(0.7, 0.7, 0),
    /** "سجلهما فلان.": a line that ends in a stop is a sentence. */
    STOPPED(-2, -2, -2),
    /** One word that is the only line between headline and story. */
    ONLY_WORD(1.5, 0, 0),
    /** "السنبلة – أعلنت …" */
    SET_OFF(0.8, 0, 0),
    /** "المدير: نحن …": who speaks. */
    SPEAKER(-1.6, 0, 0),
    /** A verb follows, as news begin. */
    BEFORE_VERB(0.7, 0, 0),

    /** Its first word has the article. */
    DEFINITE(1, 0, -3),
    /** Each of its words has the article. */
    ALL_DEFINITE(0.5, -1, 0),
    /** "صدى الحقيقة": its last word has the article, and is no surname. */
    ENDS_DEFINITE(0.5, 0, -1.5),
    /** "فلان الفلاني": its last word is a surname by its form. */
    SURNAME(-0.7, -0.5, 0.7),
    /** "السنبلة 24" */
    WITH_DIGITS(0.7, -2, -9),
    /** "عدن مباشر": a place and one word more. */
    PLACE_AND_WORD(2.3, -1, -2),
    /** One word without the article. */
    WORD(-0.5, 0.3, -9),
    /** One of its words is an ordinary one: a headline's, a column's. */
    ORDINARY(-0.7, -1.5, -9),
    /** Its first word is one that sentences begin with. */
    SENTENCE(-0.5, -1.5, -9),
    /** More than three words. */
    LONG(-1.4, -2, -1),
    /** Its letters are Latin: pages in Arabic write none but outlets so. */
    LATIN(-2, -9, -9),
    /** "ANB" */
    ACRONYM(2.5, 0, 0),
    /** It may be a given name. */
    GIVEN_NAME(-1, -1, 1),
    /** It looks like a name, and its first word has no article. */
    NAME(0, 0, 0.5),

    /** The story calls it a town. */
    SAID_TOWN(-3, 5.5, -3),
    /** The story says "in" before it. */
    SAID_PLACE(-3, 3, -3),
    /** The story speaks of its reporter, or somebody speaks to it. */
    SAID_OUTLET(3, -3, -3),
    /** The story speaks of it as of anything else. */
    SAID_SUBJECT(-2.5, -1.5, -2.5),
    /** The headline has one of its words. */
    IN_HEADLINE(-3, 0, 0);

    /** What a field may be. */
    enum Part {
        OUTLET,
        PLACE,
        REPORTER,
        /** A section, a column, a label. */
        NOTHING
    }

    private final double outlet;
    private final double place;
    private final double reporter;

    Clue(double outlet, double place, double reporter) {
        this.outlet = outlet;
        this.place = place;
        this.reporter = reporter;
    }

    double weight(Part part) {
        return switch (part) {
            case OUTLET -> outlet;
            case PLACE -> place;
            case REPORTER -> reporter;
            case NOTHING -> 0;
        };
    }
}
