package io.github.khabar.docs;

// snippet: site
import io.github.khabar.SiteStrategies;
import io.github.khabar.Strategies;
import java.util.Set;

/** What a jar brings for one site. */
public final class ExampleSite implements SiteStrategies {
    @Override
    public Set<String> hosts() {
        return Set.of("example.ma");
    }

    @Override
    public Strategies strategies(Strategies general) {
        return general.withBylineExtractor(
                new StrategyExamplesTest.Initials().orElse(general.bylineExtractor()));
    }
}
// end
