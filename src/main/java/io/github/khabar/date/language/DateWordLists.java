package io.github.khabar.date.language;

import io.github.khabar.text.WordList;

/** The word lists of dates: they stand together, whichever room reads them. */
public final class DateWordLists {
    private static final String FOLDER = "/io/github/khabar/date/";

    private DateWordLists() {}

    /** Reads a list by its file's name. */
    public static WordList read(String file) {
        return WordList.read(DateWordLists.class, FOLDER + file);
    }
}
