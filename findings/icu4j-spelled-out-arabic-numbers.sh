#!/usr/bin/env bash
# Package: com.ibm.icu:icu4j 79.1 (CLDR 48). Needs Maven and a JDK of 17 or later.
# Behaviour: spelled-out Arabic is not what the press writes, and what the press writes is not read.
#   300 is written as two words in place of one; 11 joins the feminine one to the masculine ten in
#   every rule set; 2025 begins in the accusative and ends in the nominative. Of the press's own
#   spellings, 'three hundred' and 'eleven' are not read at all, and '25' after a preposition is
#   read as 5, without an error.
# Seen: see below; the number, and how much of the text was read.
# Matters: a reader of spelled-out dates needs its own words; half a number is worse than none.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
mvn --quiet --batch-mode -Dmaven.repo.local="$dir/repository" \
    org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
    -Dartifact=com.ibm.icu:icu4j:79.1 -DoutputDirectory="$dir" >/dev/null
cat >Spell.java <<'JAVA'
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.io.PrintStream;
import java.text.ParsePosition;

public class Spell {
    public static void main(String[] args) throws Exception {
        PrintStream out = new PrintStream(System.out, true, "UTF-8");
        RuleBasedNumberFormat format =
                new RuleBasedNumberFormat(new ULocale("ar"), RuleBasedNumberFormat.SPELLOUT);
        for (int number : new int[] {11, 300, 2025}) {
            out.println(number + " " + format.format(number));
        }
        for (String text : new String[] {"أحد عشر", "ثلاثمائة", "خمسة وعشرين"}) {
            ParsePosition at = new ParsePosition(0);
            Number number = format.parse(text, at);
            out.println(text + " " + number + " " + at.getIndex() + "/" + text.length());
        }
    }
}
JAVA
cat >expected <<'SEEN'
11 إحدى عشر
300 ثلاثة مائة
2025 ألفين وخمسة وعشرون
أحد عشر 0 0/7
ثلاثمائة 0 0/8
خمسة وعشرين 5 4/11
SEEN
java -Dfile.encoding=UTF-8 -cp icu4j-79.1.jar Spell.java >seen
diff -u expected seen
