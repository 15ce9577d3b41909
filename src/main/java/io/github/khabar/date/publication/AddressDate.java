package io.github.khabar.date.publication;

import io.github.khabar.date.PartialDate;
import io.github.khabar.web.WebAddress;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The day that a page's address names: {@code /2020/8/24/}, {@code /2018-12-01-…}, {@code
 * …/20160621/}.
 *
 * <p>An address that names two different days names none.
 */
final class AddressDate {
    private static final int FIRST_YEAR = 1995;
    private static final int LAST_YEAR = 2099;
    private final String url;

    private AddressDate(String url) {
        this.url = url;
    }

    static Optional<PartialDate> of(String url) {
        return new AddressDate(WebAddress.withoutScheme(url)).find();
    }

    private Optional<PartialDate> find() {
        PartialDate found = null;
        for (int i = 0; i < url.length(); i++) {
            if (!isDigit(i) || isDigit(i - 1)) {
                continue;
            }
            PartialDate here = at(i);
            if (here != null && found != null && !here.equals(found)) {
                return Optional.empty();
            }
            found = here == null ? found : here;
        }
        return Optional.ofNullable(found);
    }

    private @Nullable PartialDate at(int begin) {
        int end = digitsEnd(begin);
        if (end - begin == 8) {
            return date(begin, begin + 4, begin + 4, begin + 6, begin + 6, end);
        }
        if (end - begin != 4 || end + 1 >= url.length() || !isSeparator(end)) {
            return null;
        }
        int monthEnd = digitsEnd(end + 1);
        if (monthEnd + 1 >= url.length() || url.charAt(monthEnd) != url.charAt(end)) {
            return null;
        }
        int dayEnd = digitsEnd(monthEnd + 1);
        return date(begin, end, end + 1, monthEnd, monthEnd + 1, dayEnd);
    }

    private @Nullable PartialDate date(int y, int yEnd, int m, int mEnd, int d, int dEnd) {
        if (mEnd - m < 1 || mEnd - m > 2 || dEnd - d < 1 || dEnd - d > 2) {
            return null;
        }
        int year = Integer.parseInt(url, y, yEnd, 10);
        int month = Integer.parseInt(url, m, mEnd, 10);
        int day = Integer.parseInt(url, d, dEnd, 10);
        return year >= FIRST_YEAR
                        && year <= LAST_YEAR
                        && month > 0
                        && day > 0
                        && PartialDate.exists(year, month, day)
                ? new PartialDate(year, month, day)
                : null;
    }

    private boolean isSeparator(int i) {
        char c = url.charAt(i);
        return c == '/' || c == '-' || c == '_';
    }

    private boolean isDigit(int i) {
        return i >= 0 && i < url.length() && url.charAt(i) >= '0' && url.charAt(i) <= '9';
    }

    private int digitsEnd(int begin) {
        int i = begin;
        while (isDigit(i)) {
            i++;
        }
        return i;
    }
}
