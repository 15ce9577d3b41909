#!/usr/bin/env bash
# Packages: com.github.heideltime:heideltime 2.1 (Java, Maven Central) with UIMA 2.8.1 and Stanford's
#   tagger (stanford-corenlp 3.3.1, its Arabic model), as its Arabic needs.
# Behaviour: in one and the same Arabic text 12-9-2025 is the twelfth of September and 12/9/2025 the
#   ninth of December; where the first number cannot be a month, the slash gives no full date. With
#   the mark of the Gregorian era behind it ("م", as nearly every Arab outlet that also prints Hijri
#   dates writes it) a date in numbers is lost: 2025/9/12 becomes the year 12.
# Seen: below. With a month in words the mark does no harm; CLDR and the Arab press put the day first.
# Matters: of one outlet's dates some come out three months away, in silence, and the era mark that
#   should make a date surer is what loses it.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
cat >pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId>
  <artifactId>finding</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>com.github.heideltime</groupId>
      <artifactId>heideltime</artifactId>
      <version>2.1</version>
    </dependency>
    <dependency>
      <groupId>org.apache.uima</groupId>
      <artifactId>uimaj-core</artifactId>
      <version>2.8.1</version>
    </dependency>
    <dependency>
      <groupId>edu.stanford.nlp</groupId>
      <artifactId>stanford-corenlp</artifactId>
      <version>3.3.1</version>
    </dependency>
    <dependency>
      <groupId>edu.stanford.nlp</groupId>
      <artifactId>stanford-corenlp</artifactId>
      <version>3.9.2</version>
      <classifier>models-arabic</classifier>
    </dependency>
  </dependencies>
</project>
XML
mvn -q -B -ntp dependency:copy-dependencies -DoutputDirectory=lib >/dev/null
unzip -qo lib/stanford-corenlp-3.9.2-models-arabic.jar 'edu/stanford/nlp/models/pos-tagger/arabic/arabic.tagger'
cat >config.props <<'PROPS'
considerDate = true
considerDuration = true
considerSet = true
considerTime = true
considerTemponym = false
config_path =
model_path = edu/stanford/nlp/models/pos-tagger/arabic/arabic.tagger
typeSystemHome = desc/type/HeidelTime_TypeSystem.xml
uimaVarDate = Date
uimaVarDuration = Duration
uimaVarLanguage = Language
uimaVarSet = Set
uimaVarTime = Time
uimaVarTypeToProcess = Type
PROPS
cat >Tag.java <<'JAVA'
import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.HeidelTimeStandalone;
import de.unihd.dbs.heideltime.standalone.OutputType;
import de.unihd.dbs.heideltime.standalone.POSTagger;
import de.unihd.dbs.uima.annotator.heideltime.resources.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.regex.Pattern;

public class Tag {
    public static void main(String[] args) throws Exception {
        var tagger = new HeidelTimeStandalone(Language.ARABIC, DocumentType.NEWS, OutputType.TIMEML, "config.props", POSTagger.NO, false);
        var date = Pattern.compile("<TIMEX3 [^>]*value=\"([^\"]*)\"[^>]*>([^<]*)<");
        for (String line : Files.readAllLines(Path.of("lines"))) {
            var found = date.matcher(tagger.process(line, Date.from(Instant.parse("2025-10-14T12:00:00Z"))));
            StringBuilder out = new StringBuilder(line).append(" ->");
            while (found.find()) out.append(" [").append(found.group(2)).append("] ").append(found.group(1));
            System.out.println(out);
        }
    }
}
JAVA
cat >lines <<'LINES'
يوم 12-9-2025 .
يوم 12/9/2025 .
يوم 25-9-2025 .
يوم 25/9/2025 .
يوم 2025/9/12 .
يوم 2025/9/12 م .
يوم 12/9/2025 م .
يوم 12 سبتمبر 2025 م .
LINES
cat >expected <<'SEEN'
يوم 12-9-2025 . -> [12-9-2025] 2025-09-12
يوم 12/9/2025 . -> [12/9/2025] 2025-12-09
يوم 25-9-2025 . -> [25-9-2025] 2025-09-25
يوم 25/9/2025 . -> [2025] 2025
يوم 2025/9/12 . -> [2025/9/12] 2025-09-12
يوم 2025/9/12 م . -> [2025/9/12 م] 0012
يوم 12/9/2025 م . -> [12/9/2025 م] 2025
يوم 12 سبتمبر 2025 م . -> [12 سبتمبر 2025 م] 2025-09-12
SEEN
java -cp 'lib/*' -Djava.util.logging.config.file=/dev/null Tag.java >seen 2>log || { cat log; exit 1; }
diff -u expected seen
