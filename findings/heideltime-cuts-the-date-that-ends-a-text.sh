#!/usr/bin/env bash
# Packages: com.github.heideltime:heideltime 2.1 (Java, Maven Central) with UIMA 2.8.1 and Stanford's
#   tagger (stanford-corenlp 3.3.1, its Arabic model), as its Arabic needs.
# Behaviour: where a date in Arabic ends the text, the year loses its last digit and is read as one of
#   the third century, or day and month are lost; with a full stop or a word behind it, it is whole.
# Seen: 12 September 2025 alone -> 0202-09-12, followed by a stop -> 2025-09-12.
# Matters: a date line is a text by itself: who tags the lines of a page one by one gets year 202.
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
12 سبتمبر 2025
12 سبتمبر 2025 .
كانون الثاني 2025
كانون الثاني 2025 .
نشر في 2025-09-12
نشر في 2025-09-12 .
LINES
cat >expected <<'SEEN'
12 سبتمبر 2025 -> [12 سبتمبر 202] 0202-09-12
12 سبتمبر 2025 . -> [12 سبتمبر 2025] 2025-09-12
كانون الثاني 2025 -> [كانون الثاني 202] 0202-01
كانون الثاني 2025 . -> [كانون الثاني 2025] 2025-01
نشر في 2025-09-12 -> [2025] 2025
نشر في 2025-09-12 . -> [2025-09-12] 2025-09-12
SEEN
java -cp 'lib/*' -Djava.util.logging.config.file=/dev/null Tag.java >seen 2>log || { cat log; exit 1; }
diff -u expected seen
