package io.github.khabar.byline.page;

import io.github.khabar.adversarial.Promises;
import io.github.khabar.byline.Byline;
import io.github.khabar.byline.BylineExtractor;
import io.github.khabar.byline.Contributor;
import io.github.khabar.byline.Organization;
import io.github.khabar.page.Block;
import io.github.khabar.page.Content;
import io.github.khabar.page.Label;
import io.github.khabar.page.Page;
import java.util.List;

/** A page whose lines are labelled by hand, and what is read of it. */
final class HandLabelledPage {
    private HandLabelledPage() {}

    static final String TITLE = "افتتاح مكتبة عمومية جديدة وسط المدينة";
    static final String FIRST =
            "فتحت مكتبة عمومية أبوابها صباح اليوم وسط المدينة، بعد سنتين من الأشغال التي همت ترميم"
                    + " بناية قديمة كانت مهجورة.";
    static final String SECOND =
            "وتضم المكتبة قاعة للأطفال وأخرى للباحثين، إلى جانب فضاء للندوات، وينتظر أن تستقبل مئات"
                    + " الزوار كل أسبوع.";
    static final String LAST =
            "وأوضح أمين الساهلي، مدير المكتبة، أن الدخول إليها مجاني طيلة أيام الأسبوع دون"
                    + " استثناء.";

    /**
     * Labels the lines of a page by hand: the headline, the story, and what stands between as it
     * is.
     */
    static Content page(String... lines) {
        Page page = Page.ofText(String.join("\n", lines));
        Content.Builder content = Content.of(page).toBuilder().title(TITLE);
        for (Block block : page.blocks()) {
            boolean story =
                    List.of(FIRST, SECOND, LAST).contains(block.text())
                            || block.text().endsWith(FIRST)
                            || block.text().startsWith(SECOND);
            Label label =
                    block.text().equals(TITLE) ? Label.TITLE : story ? Label.CONTENT : Label.OTHER;
            content.label(block, label, "by hand");
        }
        return content.build();
    }

    static Byline read(Content content) {
        Byline byline = BylineExtractor.standard().extract(content);
        Promises.checkByline(byline, content.page());
        return byline;
    }

    static List<String> persons(Byline byline) {
        return byline.persons().stream().map(Contributor::name).toList();
    }

    static List<String> organizations(Byline byline) {
        return byline.organizations().stream().map(Organization::name).toList();
    }
}
