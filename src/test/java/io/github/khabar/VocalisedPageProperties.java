package io.github.khabar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.date.PublicationDate;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A page keeps its headline, its date and its byline however many marks its letters carry. */
class VocalisedPageProperties {
    private static final NewsParser PARSER = NewsParser.create();
    private static final char SHADDA = '\u0651';

    /** Tanwin, fatha, damma, kasra, sukun and the small alef. */
    private static final String VOWELS = "\u064B\u064C\u064D\u064E\u064F\u0650\u0652\u0670";

    private static final List<String> DATE_LINES =
            List.of(
                    "الأحد 2 مارس 2025 - 10:15",
                    "نشر في قسم أخبار المدينة يوم 2 مارس 2025 على الساعة 10:15",
                    "2 رمضان 1446 هـ الموافق 2 مارس 2025",
                    "٢ آذار/مارس ٢٠٢٥");
    private static final List<String> NAME_LINES =
            List.of("كتبت: سلمى العروي", "بقلم: سالم الوادي");
    private static final String HEADLINE = "حرفيو تامدا ينسجون أكبر زربية في الجهة";
    private static final String STORY =
            "أنهى حرفيو قرية تامدا، أمس الأحد، نسج أكبر زربية في الجهة بعد عمل دام ثمانية أشهر،"
                + " شاركت فيه أربعون امرأة من القرى المجاورة.\n\n"
                + "وقالت رئيسة التعاونية، في حديث مع الزوار، إن الزربية ستعرض في متحف المدينة قبل"
                + " أن تباع في مزاد.\n";

    @Property(tries = 200)
    void theMarksOfAPageTakeNothingFromIt(
            @ForAll @From("dateLines") String date,
            @ForAll @From("nameLines") String name,
            @ForAll boolean everyLetterTwice,
            @ForAll long seed) {
        String page = HEADLINE + "\n\n" + name + "\n\n" + date + "\n\n" + STORY;
        String marked = marked(page, everyLetterTwice, new Random(seed));

        Article plain = PARSER.parseText(page);
        Article vocalised = PARSER.parseText(marked);

        assertThat(plain.published().map(PublicationDate::date)).isPresent();
        assertThat(plain.byline().persons()).hasSize(1);
        assertThat(vocalised.published().map(PublicationDate::date))
                .isEqualTo(plain.published().map(PublicationDate::date));
        assertThat(unmarked(vocalised.title().orElse(""))).isEqualTo(HEADLINE);
        assertThat(vocalised.byline().persons().stream().map(p -> unmarked(p.name())))
                .containsExactlyElementsOf(
                        plain.byline().persons().stream().map(p -> p.name()).toList());
        assertThat(vocalised.paragraphs().stream().map(p -> unmarked(p)))
                .containsExactlyElementsOf(plain.paragraphs());
    }

    @Provide
    Arbitrary<String> dateLines() {
        return Arbitraries.of(DATE_LINES);
    }

    @Provide
    Arbitrary<String> nameLines() {
        return Arbitraries.of(NAME_LINES);
    }

    private static String marked(String text, boolean twice, Random random) {
        StringBuilder marked = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            marked.append(c);
            if (c >= 'ء' && c <= 'ي' && (twice || random.nextBoolean())) {
                marked.append(twice ? String.valueOf(SHADDA) : "");
                marked.append(VOWELS.charAt(random.nextInt(VOWELS.length())));
            }
        }
        return marked.toString();
    }

    private static String unmarked(String text) {
        StringBuilder plain = new StringBuilder();
        text.chars()
                .filter(c -> c != SHADDA && VOWELS.indexOf(c) < 0)
                .forEach(c -> plain.append((char) c));
        return plain.toString();
    }
}
