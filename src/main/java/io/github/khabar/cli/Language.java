package io.github.khabar.cli;

import com.ibm.icu.util.ULocale;
import io.github.khabar.Article;
import io.github.khabar.cli.terminal.NearestWord;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * The language that articles are wanted in.
 *
 * @param tag its BCP 47 tag, in small letters
 */
record Language(String tag) {
    /** {@code ar} asks for {@code ar-MA} too; a page without text has no language. */
    boolean isOf(Article article) {
        String found = article.language().orElse("").toLowerCase(Locale.ROOT);
        return found.equals(tag) || found.startsWith(tag + "-");
    }

    /** Reads a language's tag, as {@code ar}, {@code ar-MA} or {@code ar_MA}. */
    static final class Converter implements ITypeConverter<Language> {
        /** So short a word is a code, and one slip in it makes another one. */
        private static final int CODE = 3;

        @Override
        public Language convert(String value) {
            String tag = value.replace('_', '-').toLowerCase(Locale.ROOT);
            try {
                Locale locale = new Locale.Builder().setLanguageTag(tag).build();
                if (List.of(ULocale.getISOLanguages()).contains(locale.getLanguage())) {
                    return new Language(tag);
                }
            } catch (IllformedLocaleException e) {
                // It is told of below, as one that nobody has registered.
            }
            throw new TypeConversionException(
                    "'"
                            + value
                            + "' is no language's tag, such as ar, ar-MA or en"
                            + hint(value.toLowerCase(Locale.ROOT)));
        }

        /** Its name in English or in itself, or three letters, is what somebody else writes. */
        private static String hint(String word) {
            Map<String, String> codes = codes();
            Optional<String> name =
                    word.length() > CODE
                            ? NearestWord.of(word, codes.keySet())
                            : Optional.of(word).filter(codes::containsKey);
            return name.map(near -> "; did you mean " + codes.get(near) + "?").orElse("");
        }

        private static Map<String, String> codes() {
            Map<String, String> codes = new LinkedHashMap<>();
            for (String code : ULocale.getISOLanguages()) {
                codes.putIfAbsent(nameOf(code, ULocale.ENGLISH), code);
                codes.putIfAbsent(nameOf(code, new ULocale(code)), code);
                codes.putIfAbsent(new ULocale(code).getISO3Language(), code);
            }
            return codes;
        }

        private static String nameOf(String code, ULocale reader) {
            return ULocale.getDisplayLanguage(code, reader).toLowerCase(Locale.ROOT);
        }
    }
}
