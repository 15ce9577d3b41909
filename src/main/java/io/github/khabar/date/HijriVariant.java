package io.github.khabar.date;

/** Which Hijri calendar a Hijri date is read in. All are ICU4J's. */
public enum HijriVariant {
    /** Umm al-Qura, the civil calendar of Saudi Arabia; the default. */
    UMM_AL_QURA,
    /** The arithmetic calendar with the Friday epoch (16 July 622, Julian). */
    CIVIL,
    /** The arithmetic calendar with the Thursday epoch (15 July 622, Julian). */
    TABULAR
}
