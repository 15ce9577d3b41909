package io.github.khabar.boilerplate;

import io.github.khabar.page.Content;
import io.github.khabar.strategy.Chain;
import java.util.function.UnaryOperator;

/** Runs a remover, and then another one on what it found. */
record RemoverSequence(BoilerplateRemover first, BoilerplateRemover next)
        implements BoilerplateRemover, Chain<BoilerplateRemover> {
    @Override
    public Content remove(Content content) {
        return next.remove(first.remove(content));
    }

    @Override
    public BoilerplateRemover withLinks(UnaryOperator<BoilerplateRemover> change) {
        return new RemoverSequence(change.apply(first), change.apply(next));
    }
}
