package io.github.khabar.boilerplate.rules;

import io.github.khabar.boilerplate.features.BlockFeatures;
import io.github.khabar.boilerplate.features.Reading;
import io.github.khabar.boilerplate.language.DateForm;
import io.github.khabar.boilerplate.language.TokenList;
import io.github.khabar.boilerplate.thresholds.Lengths;
import io.github.khabar.text.FoldedText;

/**
 * A headline with the page's date behind it in one line. A headline may itself end with a day, so
 * the date is taken off only where the page has the headline without it, too, or where it is
 * written as systems write it and no editor does: the month first.
 */
final class DatedHeadline {
    private final Reading reading;

    DatedHeadline(Reading reading) {
        this.reading = reading;
    }

    /** Returns a headline without the page's date before or behind it. */
    String undated(String text) {
        return withoutTail(text.substring(head(text)).strip());
    }

    /** Where a headline begins behind a day and a time of day, as systems print them; else 0. */
    private int head(String text) {
        int head = 0;
        int at = text.indexOf(' ');
        for (int seen = 0; at > 0 && seen < Lengths.LONGEST_DATE_TAIL; seen++) {
            TokenList tokens = read(text.substring(0, at));
            boolean timed = text.lastIndexOf(':', at) > 0;
            head =
                    timed && DateForm.of(tokens) == DateForm.WHOLE && DateForm.isDay(tokens)
                            ? at
                            : head;
            at = text.indexOf(' ', at + 1);
        }
        TokenList rest = read(text.substring(head));
        return rest.withoutNumbers().size() >= Lengths.SHORTEST_HEADLINE ? head : 0;
    }

    private String withoutTail(String text) {
        int tail = tail(text);
        if (tail < 0) {
            return text;
        }
        String headline = text.substring(0, tail).strip();
        TokenList own = read(headline);
        boolean several = own.withoutNumbers().size() >= Lengths.SHORTEST_HEADLINE;
        boolean dated = isOfSystem(text.substring(tail)) || isPrinted(own) || isDeclared(own);
        return several && dated ? headline : text;
    }

    /** Where the date begins that a text ends with, or -1. */
    private int tail(String text) {
        int tail = -1;
        int seen = 0;
        for (int at = text.lastIndexOf(' ');
                at > 0 && seen < Lengths.LONGEST_DATE_TAIL;
                at = text.lastIndexOf(' ', at - 1)) {
            seen++;
            DateForm form = DateForm.of(read(text.substring(at)));
            if (form != DateForm.WHOLE) {
                break;
            }
            tail = at;
        }
        return tail >= 0 && DateForm.isDay(read(text.substring(tail))) ? tail : -1;
    }

    private boolean isOfSystem(String date) {
        return DateForm.isMonthFirst(read(date));
    }

    /** Whether a line is the same or ends so: a breadcrumb, the page's address. */
    private boolean isPrinted(TokenList headline) {
        for (BlockFeatures block : reading.blocks()) {
            TokenList tokens = block.tokens();
            int rest = tokens.size() - headline.size();
            if (rest >= 0 && tokens.from(rest).equals(headline)) {
                return true;
            }
        }
        return false;
    }

    private boolean isDeclared(TokenList headline) {
        return reading.headlines().isDeclared(headline);
    }

    private TokenList read(String text) {
        return reading.words().all().read(FoldedText.fold(text));
    }
}
