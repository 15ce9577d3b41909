package io.github.khabar.cli;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a country code, in capitals or not. */
final class Country implements ITypeConverter<String> {
    @Override
    public String convert(String value) {
        String code = value.toUpperCase(Locale.ROOT);
        if (code.length() != 2 || !code.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
            throw new TypeConversionException(
                    "'" + value + "' is not a country's two letters, such as MA");
        }
        return code;
    }
}
