package io.github.khabar.date.normalization;

import io.github.khabar.date.DateContext;
import io.github.khabar.date.DateMention;
import io.github.khabar.date.DateParser;
import io.github.khabar.date.HijriVariant;
import io.github.khabar.date.grammar.Assembler;
import io.github.khabar.date.grammar.Draft;
import io.github.khabar.date.grammar.ItemScanner;
import io.github.khabar.date.grammar.NumericDates;
import io.github.khabar.date.language.Lexicon;
import io.github.khabar.date.language.Tokenizer;
import io.github.khabar.date.language.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The built-in {@link DateParser}: one pass over folded text, then a small grammar where a date can
 * begin.
 */
public final class ArabicDateParser implements DateParser {
    private final Lexicon lexicon;
    private final ItemScanner scanner;
    private static final String MOROCCO = "MA";
    private static final HijriCalendar MOROCCAN = new HijriCalendar(HijriVariant.MOROCCO, 0);

    private final HijriCalendar hijri;
    private final boolean hijriByCountry;
    private final int firstTwoDigitYear;

    public ArabicDateParser(
            Lexicon lexicon,
            HijriCalendar hijri,
            boolean hijriByCountry,
            boolean monthFirst,
            int firstTwoDigitYear) {
        this.lexicon = lexicon;
        this.hijri = hijri;
        this.hijriByCountry = hijriByCountry;
        this.scanner = new ItemScanner(new NumericDates(monthFirst));
        this.firstTwoDigitYear = firstTwoDigitYear;
    }

    @Override
    public List<DateMention> find(String text, DateContext context) {
        Objects.requireNonNull(text, "text must not be null");
        Objects.requireNonNull(context, "context must not be null");
        Tokens tokens = Tokenizer.tokenize(text, lexicon);
        Resolver resolver = new Resolver(tokens, context, hijri(context), firstTwoDigitYear);
        List<DateMention> mentions = new ArrayList<>();
        for (Draft draft : Assembler.assemble(tokens, scanner.scan(tokens))) {
            DateMention mention = resolver.resolve(draft);
            boolean apart =
                    mentions.isEmpty()
                            || mention == null
                            || mention.begin() >= mentions.get(mentions.size() - 1).end();
            if (mention != null && apart) {
                mentions.add(mention);
            }
        }
        return List.copyOf(mentions);
    }

    private HijriCalendar hijri(DateContext context) {
        boolean moroccan = context.country().filter(MOROCCO::equals).isPresent();
        return hijriByCountry && moroccan ? MOROCCAN : hijri;
    }
}
