package io.github.khabar.strategy;

import java.util.function.UnaryOperator;

/**
 * A strategy that asks others, so that whoever runs it can hold each of them to its own answer.
 *
 * @param <S> the kind of strategy
 */
public interface Chain<S> {
    /**
     * Returns the same chain of other links.
     *
     * @param change gives a link's replacement
     */
    S withLinks(UnaryOperator<S> change);

    /**
     * Returns a strategy with every link of it replaced, those of chains inside chains too.
     *
     * @param strategy a chain, or a strategy that asks no other
     * @param change gives a link's replacement
     * @param <S> the kind of strategy
     */
    static <S> S replace(S strategy, UnaryOperator<S> change) {
        if (strategy instanceof Chain<?>) {
            @SuppressWarnings("unchecked") // a strategy is a chain of its own kind alone
            Chain<S> chain = (Chain<S>) strategy;
            return chain.withLinks(link -> replace(link, change));
        }
        return change.apply(strategy);
    }
}
