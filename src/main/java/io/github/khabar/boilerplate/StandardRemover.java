package io.github.khabar.boilerplate;

import io.github.khabar.boilerplate.rules.PageLabeller;
import io.github.khabar.page.Content;
import java.util.Objects;

/** The remover that comes with the library. */
final class StandardRemover implements BoilerplateRemover {
    static final StandardRemover INSTANCE = new StandardRemover();
    private final PageLabeller labeller = new PageLabeller();

    @Override
    public Content remove(Content content) {
        Objects.requireNonNull(content, "content must not be null");
        return labeller.label(content);
    }
}
