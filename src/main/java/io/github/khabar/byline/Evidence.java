package io.github.khabar.byline;

import java.util.Objects;

/** Checks a name, where it was read and how sure it is. */
final class Evidence {
    private Evidence() {}

    static void checkName(String name) {
        if (Objects.requireNonNull(name, "name must not be null").isBlank()) {
            throw new IllegalArgumentException("name must not be blank");
        }
    }

    static void check(int block, int begin, int end, double confidence) {
        boolean nowhere = begin == -1 && end == -1;
        boolean span = block >= 0 && begin >= 0 && begin <= end;
        if (block < -1 || !(nowhere || span)) {
            throw new IllegalArgumentException(
                    "block, begin and end must be a span of a block, or -1, but are "
                            + block
                            + ", "
                            + begin
                            + ", "
                            + end);
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException(
                    "confidence must lie between 0 and 1, but is " + confidence);
        }
    }
}
