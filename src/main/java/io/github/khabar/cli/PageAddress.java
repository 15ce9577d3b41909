package io.github.khabar.cli;

import io.github.khabar.web.WebAddress;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the address of a page. */
final class PageAddress implements ITypeConverter<String> {
    @Override
    public String convert(String value) {
        String address = value.strip();
        boolean named = WebAddress.isWeb(address) && !WebAddress.host(address).isEmpty();
        if (!named || address.chars().anyMatch(c -> c <= ' ')) {
            throw new TypeConversionException(
                    "'" + value + "' is no address of the web, such as https://example.ma/1");
        }
        return address;
    }
}
