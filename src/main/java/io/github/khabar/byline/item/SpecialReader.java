package io.github.khabar.byline.item;

import io.github.khabar.byline.Organization;
import io.github.khabar.byline.lexicon.Fields;
import io.github.khabar.byline.lexicon.Lexicon;
import io.github.khabar.byline.lexicon.Vocabulary;
import io.github.khabar.byline.lexicon.WordForms;
import io.github.khabar.byline.line.LineTokens;
import io.github.khabar.byline.line.Token;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the outlet for which a story was made: "خاص السنبلة", "خاص بموقع فلانة". */
final class SpecialReader {
    /** "خاص بـ", "خاص لـ" */
    private static final Set<String> FOR_OR_AT = Set.of("ب", "ل");

    private static final int LONGEST_OUTLET = 3;

    private final LineTokens line;
    private final Lexicon lexicon;
    private final WordForms forms;
    private final Fields fields;

    SpecialReader(LineTokens line, Vocabulary vocabulary) {
        this.line = line;
        this.lexicon = vocabulary.lexicon();
        this.forms = vocabulary.forms();
        this.fields = vocabulary.fields();
    }

    /**
     * Reads the outlet in "خاص السنبلة", "خاص بـ«السنبلة»"; null where other words stand there:
     * "خاص جدا".
     */
    BodyReader.@Nullable Reading outlet(int from) {
        int name = from;
        if (line.get(name).is(Token.Kind.LETTERS) && FOR_OR_AT.contains(line.get(name).word())) {
            name++;
        }
        boolean medium = name + 1 < line.size() && isForMedium(line.get(name).word());
        boolean quoted = line.isMark(name, "\"");
        name = quoted || medium ? name + 1 : name;
        int end = name;
        boolean definite = quoted || medium;
        while (end < line.size() && !line.isMark(end) && !forms.isSentenceWord(line.get(end))) {
            definite |= line.get(end).word().startsWith(WordForms.ARTICLE);
            end++;
        }
        boolean place = lexicon.places().get(line.words(name, end)) != null;
        boolean alone = !place && end > name && end - name <= LONGEST_OUTLET && fields.isEnd(line, end);
        return alone && definite ? reading(name, end) : null;
    }

    private BodyReader.Reading reading(int from, int to) {
        Item.Body outlet =
                new Item.Body(
                        line.text(from, to),
                        line.get(from).begin(),
                        line.get(to - 1).end(),
                        Organization.Kind.OUTLET,
                        null,
                        Item.Grade.OWN,
                        false);
        return new BodyReader.Reading(outlet, to);
    }

    /** "خاص بموقع فلانة", "خاص لجريدة فلانة", with the preposition split off or not */
    private boolean isForMedium(String word) {
        return forms.isMedium(word)
                || (FOR_OR_AT.contains(word.substring(0, 1)) && forms.isMedium(word.substring(1)));
    }
}
