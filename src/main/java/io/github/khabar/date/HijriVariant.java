package io.github.khabar.date;

/** Which Hijri calendar a Hijri date is read in. */
public enum HijriVariant {
    /** Umm al-Qura, the civil calendar of Saudi Arabia; the default. ICU4J's, mended by hand. */
    UMM_AL_QURA,
    /** The arithmetic calendar with the Friday epoch (16 July 622, Julian), ICU4J's. */
    CIVIL,
    /** The arithmetic calendar with the Thursday epoch (15 July 622, Julian), ICU4J's. */
    TABULAR,
    /**
     * Morocco's months as its ministry announced them ({@link HijriSightings#morocco()}); Umm
     * al-Qura where no announcement is known.
     */
    MOROCCO
}
