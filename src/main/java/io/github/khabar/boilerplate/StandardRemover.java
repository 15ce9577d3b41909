package io.github.khabar.boilerplate;

import io.github.khabar.boilerplate.language.Phrasebook;
import io.github.khabar.boilerplate.rules.PageLabeller;
import io.github.khabar.page.Content;
import java.util.Objects;

/** The remover that comes with the library. */
final class StandardRemover implements BoilerplateRemover {
    static final StandardRemover INSTANCE = new StandardRemover(Phrasebook.standard());
    private final PageLabeller labeller;

    StandardRemover(Phrasebook phrases) {
        this.labeller = new PageLabeller(phrases);
    }

    @Override
    public Content remove(Content content) {
        Objects.requireNonNull(content, "content must not be null");
        return labeller.label(content);
    }
}
