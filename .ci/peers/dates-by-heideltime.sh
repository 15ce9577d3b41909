#!/usr/bin/env bash
# Reads a table of date expressions with HeidelTime, for docs/accuracy.md: dates-by-heideltime.sh TABLE.tsv >FOUND.jsonl
# The lines have the form of `khabar dates`, so that what scores Khabar scores HeidelTime. Its Arabic needs Stanford's tagger.
# Each expression gets a full stop behind it: without one HeidelTime cuts a date that ends the text. Needs a JDK and Maven.
set -euo pipefail
table=$(realpath "${1:?TABLE.tsv}")
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
mvn -q -B -ntp dependency:copy-dependencies -DoutputDirectory=lib >&2
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
cat >Dates.java <<'JAVA'
import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.HeidelTimeStandalone;
import de.unihd.dbs.heideltime.standalone.OutputType;
import de.unihd.dbs.heideltime.standalone.POSTagger;
import de.unihd.dbs.uima.annotator.heideltime.resources.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Prints what HeidelTime finds in the first column, told from noon of the day in the second, or of today. */
public class Dates {
    private static final Pattern TIMEX =
            Pattern.compile("<TIMEX3 [^>]*type=\"(?:DATE|TIME)\" value=\"(\\d{4}(?:-\\d\\d){0,2})(?:T(\\d\\d:\\d\\d))?[^>]*>([^<]*)<");

    public static void main(String[] args) throws Exception {
        var tagger = new HeidelTimeStandalone(Language.ARABIC, DocumentType.NEWS, OutputType.TIMEML, "config.props", POSTagger.NO, false);
        List<String> rows = Files.readAllLines(Path.of(args[0]));
        for (String row : rows.subList(1, rows.size())) {
            String[] fields = row.split("\t", -1);
            LocalDate day = fields[1].length() < 10 ? LocalDate.now() : LocalDate.parse(fields[1].substring(0, 10));
            String found = tagger.process(fields[0] + " .", Date.from(day.atTime(12, 0).toInstant(ZoneOffset.UTC)));
            System.out.println("{\"input\": " + quoted(fields[0]) + ", \"mentions\": [" + mentions(fields[0], TIMEX.matcher(found)) + "]}");
        }
    }

    private static String mentions(String line, Matcher timex) {
        List<String> mentions = new ArrayList<>();
        int from = 0;
        while (timex.find()) {
            int begin = Math.max(0, line.indexOf(timex.group(3), from));
            int end = Math.min(line.length(), begin + timex.group(3).length());
            mentions.add("{\"text\": " + quoted(line.substring(begin, end)) + ", \"begin\": " + begin + ", \"end\": " + end
                    + ", \"date\": " + quoted(timex.group(1)) + ", \"until\": null, \"time\": "
                    + (timex.group(2) == null ? "null" : quoted(timex.group(2))) + "}");
            from = end;
        }
        return String.join(", ", mentions);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
JAVA
java -cp 'lib/*' -Djava.util.logging.config.file=/dev/null Dates.java "$table" 2>log || { cat log >&2; exit 1; }
