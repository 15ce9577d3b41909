package io.github.khabar.cli.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.github.khabar.text.WordList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What files of one kind begin with that hold no page.
 *
 * @param kind what messages call them
 * @param at how many bytes stand before the sign
 * @param sign the bytes that tell them, in ISO-8859-1
 */
record Signature(String kind, int at, String sign) {
    private static final List<Signature> ALL =
            WordList.read(Signature.class, "signatures.txt").rows().stream()
                    .map(Signature::ofRow)
                    .toList();

    private static Signature ofRow(List<String> row) {
        return new Signature(
                row.get(0),
                Integer.parseInt(row.get(1)),
                new String(HexFormat.of().parseHex(row.get(2)), ISO_8859_1));
    }

    /**
     * Returns what a file is that is no page.
     *
     * @param bytes the file
     * @param begin where its first sign stands, behind what is blank
     * @return what messages call it, or null where nothing tells
     */
    static @Nullable String kind(byte[] bytes, int begin) {
        for (Signature signature : ALL) {
            if (signature.isOf(bytes, 0) || signature.isOf(bytes, begin)) {
                return signature.kind;
            }
        }
        return null;
    }

    private boolean isOf(byte[] bytes, int begin) {
        int from = begin + at;
        return bytes.length - from >= sign.length()
                && sign.equals(new String(bytes, from, sign.length(), ISO_8859_1));
    }
}
