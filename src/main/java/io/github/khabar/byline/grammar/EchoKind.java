package io.github.khabar.byline.grammar;

/** What a name at a story's head is where the headline or the story says it again. */
public enum EchoKind {
    /** It is not said again. */
    NONE,
    /** "مدينة تيغزرت", "بلدة تيغزرت" */
    TOWN,
    /** "في تيغزرت" */
    PLACE,
    /** "لـ«السنبلة»", "مراسل السنبلة" */
    OUTLET,
    /** Said again as anything else: who or what the story is about. */
    SUBJECT
}
