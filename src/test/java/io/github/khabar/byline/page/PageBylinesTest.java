package io.github.khabar.byline.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.khabar.adversarial.Promises;
import io.github.khabar.boilerplate.BoilerplateRemover;
import io.github.khabar.byline.Byline;
import io.github.khabar.byline.BylineExtractor;
import io.github.khabar.byline.Contributor;
import io.github.khabar.byline.Organization;
import io.github.khabar.byline.Role;
import io.github.khabar.page.Block;
import io.github.khabar.page.Content;
import io.github.khabar.page.Label;
import io.github.khabar.page.Page;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageBylinesTest {
    private static final String TITLE = "افتتاح مكتبة عمومية جديدة وسط المدينة";
    private static final String FIRST =
            "فتحت مكتبة عمومية أبوابها صباح اليوم وسط المدينة، بعد سنتين من الأشغال التي همت ترميم"
                    + " بناية قديمة كانت مهجورة.";
    private static final String SECOND =
            "وتضم المكتبة قاعة للأطفال وأخرى للباحثين، إلى جانب فضاء للندوات، وينتظر أن تستقبل مئات"
                    + " الزوار كل أسبوع.";
    private static final String LAST =
            "وأوضح أمين الساهلي، مدير المكتبة، أن الدخول إليها مجاني طيلة أيام الأسبوع دون"
                    + " استثناء.";

    /**
     * Labels the lines of a page by hand: the headline, the story, and what stands between as it
     * is.
     */
    private static Content page(String... lines) {
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

    private static Byline read(Content content) {
        Byline byline = BylineExtractor.standard().extract(content);
        Promises.checkByline(byline, content.page());
        return byline;
    }

    private static List<String> persons(Byline byline) {
        return byline.persons().stream().map(Contributor::name).toList();
    }

    private static List<String> organizations(Byline byline) {
        return byline.organizations().stream().map(Organization::name).toList();
    }

    @Test
    void aLineUnderTheHeadlineIsReadAndClaimed() {
        Byline byline = read(page(TITLE, "بقلم: هند الراشدي", FIRST, SECOND, LAST));
        assertThat(persons(byline)).containsExactly("هند الراشدي");
        assertThat(byline.raw()).isEqualTo("بقلم: هند الراشدي");
        assertThat(byline.claimed()).containsExactly(1);
    }

    @Test
    void aBareNameUnderTheHeadlineIsTheAuthor() {
        assertThat(persons(read(page(TITLE, "هند الراشدي", "3 ماي 2024", FIRST, SECOND, LAST))))
                .containsExactly("هند الراشدي");
    }

    @Test
    void aBareNameThatTheStorySpeaksOfIsACaption() {
        Byline byline = read(page(TITLE, "أمين الساهلي", "هند الراشدي", FIRST, SECOND, LAST));
        assertThat(persons(byline)).containsExactly("هند الراشدي");
        assertThat(persons(read(page(TITLE, "أمين الساهلي", FIRST, SECOND, LAST)))).isEmpty();
    }

    @Test
    void theLastLineIsRead() {
        Byline byline = read(page(TITLE, FIRST, SECOND, LAST, "(أ ف ب)"));
        assertThat(organizations(byline)).containsExactly("أ ف ب");
        assertThat(byline.claimed()).containsExactly(4);
    }

    @Test
    void whoWroteGoesBeforeWhoPosted() {
        Byline byline =
                read(page(TITLE, "بواسطة سمير الحداد", "* هند الراشدي", FIRST, SECOND, LAST));
        assertThat(persons(byline)).containsExactly("هند الراشدي");
        assertThat(persons(read(page(TITLE, "بواسطة سمير الحداد", FIRST, SECOND, LAST))))
                .containsExactly("سمير الحداد");
    }

    @Test
    void aMarkerGoesBeforeABareName() {
        Byline byline = read(page(TITLE, "سمير الحداد", FIRST, SECOND, LAST, "بقلم: هند الراشدي"));
        assertThat(persons(byline)).containsExactly("هند الراشدي");
    }

    @Test
    void severalRolesStandOnSeveralLines() {
        Byline byline =
                read(page(TITLE, "حوار: هند الراشدي", "تصوير: سمير الحداد", FIRST, SECOND, LAST));
        assertThat(byline.persons())
                .extracting(Contributor::role)
                .containsExactly(Role.INTERVIEWER, Role.PHOTOGRAPHER);
        assertThat(byline.raw()).isEqualTo("حوار: هند الراشدي\nتصوير: سمير الحداد");
        assertThat(byline.claimed()).containsExactly(1, 2);
    }

    @Test
    void aMarkerAloneAnnouncesTheNextLine() {
        Byline byline = read(page(TITLE, "أجرت الحوار:", "هند الراشدي", FIRST, SECOND, LAST));
        assertThat(persons(byline)).containsExactly("هند الراشدي");
        assertThat(byline.claimed()).containsExactly(1, 2);
    }

    @Test
    void aMarkerAloneAboveALineThatNamesNobodyAnnouncesNobody() {
        Byline byline = read(page(TITLE, "بقلم: هند الراشدي", "صور", "12 شتنبر 2025", FIRST, LAST));
        assertThat(persons(byline)).containsExactly("هند الراشدي");
        assertThat(byline.dateline()).as("no dateline of two blocks").isNull();
        assertThat(byline.claimed()).containsExactly(1);
    }

    @Test
    void aDatelineReadFromTwoBlocksEndsWithTheFirst() {
        Byline byline = read(page(TITLE, "صور", "- رويترز", FIRST, SECOND, LAST));
        assertThat(byline.dateline().place()).isEqualTo("صور");
        assertThat(byline.dateline().block()).isEqualTo(1);
        assertThat(byline.dateline().end()).isEqualTo("صور".length());
        assertThat(byline.organizations().get(0).block()).isEqualTo(2);
    }

    @Test
    void everyNameTellsItsBlockAndItsPlaceInIt() {
        Byline byline =
                read(
                        page(
                                TITLE,
                                "إعداد: هند الراشدي",
                                "تصوير",
                                "سمير الحداد",
                                FIRST,
                                SECOND,
                                LAST,
                                "(أ ف ب)"));
        assertThat(byline.persons())
                .extracting(Contributor::block, Contributor::begin, Contributor::end)
                .containsExactly(tuple(1, 7, 18), tuple(3, 0, 11));
        assertThat(byline.organizations())
                .extracting(Organization::block, Organization::begin, Organization::end)
                .containsExactly(tuple(7, 1, 6));
    }

    @Test
    void aNameInTheHeadlineStandsInTheHeadlinesBlock() {
        String title = "هند الراشدي: مدينة بلا كتب";
        Page page = Page.ofText(String.join("\n", title, FIRST, SECOND, LAST));
        Content.Builder content = Content.of(page).toBuilder().title(title);
        assertThat(read(content.build()).persons().get(0).block()).as("no block").isEqualTo(-1);

        content.label(page.blocks().get(0), Label.TITLE, "by hand");
        assertThat(read(content.build()).persons().get(0).block()).isZero();
    }

    @Test
    void whatIsGluedToTheFirstSentenceIsReadAndNotClaimed() {
        Byline byline = read(page(TITLE, "لندن (رويترز) - " + FIRST, SECOND, LAST));
        assertThat(organizations(byline)).containsExactly("رويترز");
        assertThat(byline.claimed()).isEmpty();
        assertThat(byline.dateline()).isNotNull();
        assertThat(byline.dateline().place()).isEqualTo("لندن");
        assertThat(byline.dateline().agency().latinName()).isEqualTo("Reuters");
        assertThat(byline.dateline().begin()).isZero();
        assertThat(byline.dateline().end()).isEqualTo("لندن (رويترز) - ".length());
    }

    @Test
    void aDatelineOnALineOfItsOwnIsClaimed() {
        Byline byline =
                read(
                        page(
                                TITLE,
                                "هيئة التحرير _ DUHA7TV",
                                "الرباط – 12 شتنبر 2025",
                                FIRST,
                                SECOND,
                                LAST));
        assertThat(organizations(byline)).containsExactly("هيئة التحرير", "DUHA7TV");
        assertThat(byline.place()).isEqualTo("الرباط");
        assertThat(byline.dateline()).isEqualTo(new Byline.Dateline("الرباط", null, 2, 0, 22));
        assertThat(byline.claimed()).containsExactly(1, 2);
    }

    @Test
    void aLineInTheMiddleOfADoubledTextIsRead() {
        Page page = Page.ofText(String.join("\n", FIRST, SECOND, "بقلم هند الراشدي", SECOND));
        Content content =
                Content.of(page).toBuilder()
                        .label(page.blocks().get(2), Label.BYLINE, "by hand")
                        .label(page.blocks().get(3), Label.DUPLICATE, "by hand")
                        .build();
        assertThat(persons(read(content))).containsExactly("هند الراشدي");
    }

    @Test
    void aPaperThatTheHeadlinesDateNamesIsTheSource() {
        String published = "نشر في ضفاف اليوم يوم 18 - 10 - 2020";
        assertThat(organizations(read(page(TITLE, published, FIRST, SECOND, LAST))))
                .containsExactly("ضفاف اليوم");
        assertThat(
                        read(page(
                                        "ضفاف اليوم",
                                        "سياسة",
                                        "رياضة",
                                        "مجتمع",
                                        TITLE,
                                        published,
                                        FIRST,
                                        SECOND,
                                        LAST))
                                .isEmpty())
                .as("one paper in the site's list of papers")
                .isTrue();
        assertThat(
                        read(page(TITLE, "نشر في سياسة يوم 18 - 10 - 2020", FIRST, SECOND, LAST))
                                .isEmpty())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "جميع الحقوق محفوظة © فجر الواحة 2026 - رئيس التحرير: هند الراشدي",
                "© 2026 فجر الواحة. كل الحقوق محفوظة",
                "جميع الحقوق محفوظة لفجر الواحة",
                "فجر الواحة جريدة إلكترونية مغربية",
                "فجر الواحة | موقع إخباري مستقل"
            })
    void whatAPageSaysOfItselfTellsTheOutletBesideAnAuthor(String line) {
        Content content =
                page(TITLE, "فجر الواحة : سمير الحداد", FIRST, SECOND, LAST, "سياسة", line);

        assertThat(organizations(read(content))).containsExactly("فجر الواحة");
    }

    @Test
    void aShortNumberBelongsToTheOutletsName() {
        Content content =
                page(TITLE, "ضفة 24 - متابعة", FIRST, SECOND, LAST, "سياسة", "ضفة 24 © 2010-2026");

        assertThat(organizations(read(content))).containsExactly("ضفة 24");
    }

    @Test
    void theOutletIsKnownFromTheCopyrightLine() {
        Content content =
                page(
                        TITLE,
                        "الضحى",
                        "3 ماي 2024",
                        FIRST,
                        SECOND,
                        LAST,
                        "سياسة",
                        "رياضة",
                        "الضحى © 2010-2026");
        assertThat(organizations(read(content))).containsExactly("الضحى");
    }

    @Test
    void anOpinionsHeadlineNamesItsAuthor() {
        Page page = Page.ofText(String.join("\n", FIRST, SECOND, LAST));
        Content content = Content.of(page).toBuilder().title("هند الراشدي: مدينة بلا كتب").build();
        assertThat(persons(read(content))).containsExactly("هند الراشدي");
        Content quoted = Content.of(page).toBuilder().title("أمين الساهلي: المكتبة للجميع").build();
        assertThat(persons(read(quoted))).as("the story speaks of him").isEmpty();
    }

    @Test
    void commentsRelatedStoriesAndCaptionsNameNobody() {
        Content plain = page(TITLE, FIRST, SECOND, LAST, "بقلم: هند الراشدي");
        for (Label label :
                List.of(Label.COMMENTS, Label.CAPTION, Label.TICKER, Label.EMBED, Label.TAGS)) {
            Block last = plain.page().blocks().get(4);
            assertThat(read(plain.toBuilder().label(last, label, "by hand").build()).isEmpty())
                    .as(label.name())
                    .isTrue();
        }
    }

    @Test
    void aPageWithoutAStoryHasNoByline() {
        Page page = Page.ofText("بقلم: هند الراشدي");
        Content content =
                Content.of(page).toBuilder()
                        .label(page.blocks().get(0), Label.OTHER, "by hand")
                        .build();
        assertThat(read(content)).isEqualTo(Byline.none());
    }

    @Test
    void noParagraphOfTheStoryIsEverClaimed() {
        for (String head :
                List.of(
                        "لندن (رويترز) - ",
                        "بقلم: هند الراشدي – ",
                        "ضفاف نيوز: متابعة ",
                        "وكالات_ ")) {
            Byline byline = read(page(TITLE, head + FIRST, SECOND, LAST));
            assertThat(byline.isEmpty()).as(head).isFalse();
            assertThat(byline.claimed()).as(head).isEmpty();
        }
    }

    @Test
    void namesGluedToTheFirstSentenceAreClaimedAsItsHead() {
        for (String head :
                List.of(
                        "تطوان/ هند الراشدي: ",
                        "تطوان - هند الراشدي - ",
                        "بقلم: هند الراشدي – ",
                        "ضفاف نيوز: هند الراشدي - ")) {
            Byline byline = read(page(TITLE, head + FIRST, SECOND, LAST));
            assertThat(persons(byline)).as(head).containsExactly("هند الراشدي");
            assertThat(byline.head()).as(head).isEqualTo(new Byline.Head(1, head.length()));
            assertThat(byline.raw()).as(head).isEqualTo(head.strip());
        }
    }

    @Test
    void aDatelineOrAVerbStaysWithItsSentence() {
        for (String head :
                List.of("لندن (رويترز) - ", "الرباط - ", "كتب سمير الحداد: ", "وكالات_ ")) {
            assertThat(read(page(TITLE, head + FIRST, SECOND, LAST)).head()).as(head).isNull();
        }
    }

    @Test
    void aNameThatNobodyKnowsIsTheAuthorWhereTheMarkupSaysSo() {
        Content content =
                BoilerplateRemover.standard()
                        .remove(
                                Page.ofHtml(
                                        "<article><h1>"
                                                + TITLE
                                                + "</h1><div class=author>تيفساوين أوزكري</div><p>"
                                                + FIRST
                                                + "<p>"
                                                + SECOND
                                                + "</article>"));
        assertThat(persons(read(content))).containsExactly("تيفساوين أوزكري");
    }

    @Test
    void anAuthorAboveTheHeadlineIsRead() {
        assertThat(persons(read(page("دبي - هند الراشدي", TITLE, FIRST, SECOND, LAST))))
                .containsExactly("هند الراشدي");
        assertThat(persons(read(page("هند الراشدي", "مجتمع", "صور", TITLE, FIRST, SECOND, LAST))))
                .as("a bare name some lines above")
                .isEmpty();
    }

    @Test
    void aSignatureBetweenTheLeadAndTheStoryIsRead() {
        Byline byline =
                read(page(TITLE, FIRST, "نص: هند الراشدي - تصوير: سمير الحداد", SECOND, LAST));
        assertThat(persons(byline)).containsExactly("هند الراشدي", "سمير الحداد");
    }

    @Test
    void aCaptionWithItsCreditIsNoByline() {
        Byline byline =
                read(
                        page(
                                TITLE,
                                "الكاتبة سعاد المرزوقي (تصوير: سمير الحداد)",
                                FIRST,
                                SECOND,
                                LAST,
                                "حاورها: هند الراشدي"));
        assertThat(persons(byline)).containsExactly("هند الراشدي");
    }

    @Test
    void anotherStorysAuthorInABoxIsNone() {
        Page page =
                Page.ofText(
                        String.join(
                                "\n",
                                TITLE,
                                FIRST,
                                SECOND,
                                "أقلام أخرى",
                                "سمير الحداد 3 ماي 2024"));
        List<Block> blocks = page.blocks();
        Content content =
                Content.of(page).toBuilder()
                        .label(blocks.get(0), Label.TITLE, "by hand")
                        .label(blocks.get(3), Label.RELATED, "by hand")
                        .label(blocks.get(4), Label.AUTHOR_BOX, "by hand")
                        .build();
        assertThat(persons(read(content))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"واحة 24", "النبع بريس", "مرسى النبع تايمز", "صحيفة النبع"})
    void anOutletKnownByTheFormOfItsNameMayStandAloneUnderTheHeadline(String outlet) {
        Byline byline = read(page(TITLE, outlet, FIRST, SECOND));
        assertThat(organizations(byline)).containsExactly(outlet);
        assertThat(byline.claimed()).containsExactly(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"أخبار المدينة", "الدورة الثانية", "صور من الافتتاح"})
    void otherWordsUnderTheHeadlineAreNoOutlet(String words) {
        assertThat(read(page(TITLE, words, FIRST, SECOND)).organizations()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"النبع بريس – المغرب. , المغرب", "بوابة النبع: , ", "النبع نيوز - طنجة - , طنجة"})
    void anOutletBeforeTheStoryIsCutOff(String outlet, @Nullable String place) {
        Byline byline = read(page(TITLE, outlet + " " + FIRST, SECOND));
        assertThat(byline.organizations()).hasSize(1);
        assertThat(byline.place()).isEqualTo(place);
        assertThat(byline.head()).isEqualTo(new Byline.Head(1, outlet.length() + 1));
    }

    @Test
    void theSourceMayStandInBracketsAfterTheLastSentence() {
        Byline byline = read(page(TITLE, FIRST, SECOND + " (رويترز)"));
        assertThat(organizations(byline)).containsExactly("رويترز");
        assertThat(byline.claimed()).isEmpty();
    }

    @Test
    void otherBracketsAfterTheLastSentenceAreNoSource() {
        assertThat(read(page(TITLE, FIRST, SECOND + " (35 سنة)")).isEmpty()).isTrue();
    }

    @Test
    void agenciesMayStandAboveTheHeadline() {
        assertThat(organizations(read(page("وكالات", TITLE, FIRST, SECOND))))
                .containsExactly("وكالات");
    }

    @Test
    void thePapersOwnOfficersAreNoAuthors() {
        Byline byline =
                read(
                        page(
                                "الإشراف العام",
                                "هناء البحري",
                                "رئيس التحرير",
                                "سعد الجبلي",
                                TITLE,
                                FIRST));
        assertThat(persons(byline)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "السنبلة – , السنبلة, ",
        "مرايا الضفة - , مرايا الضفة, ",
        "السنبلة - الرباط/ , السنبلة, الرباط",
        "صحيفة السنبلة – تيغزرت – , صحيفة السنبلة, تيغزرت"
    })
    void anUnknownNameBeforeTheStoryIsTheOutlets(
            String opening, String outlet, @Nullable String place) {
        Byline byline = read(page(TITLE, opening + " " + FIRST, SECOND));
        assertThat(organizations(byline)).containsExactly(outlet);
        assertThat(byline.place()).isEqualTo(place);
    }

    @Test
    void anUnknownNameIsAPlacesWhereTheStorySaysSo() {
        Byline byline =
                read(page(TITLE, "تيغزرت – " + FIRST, SECOND + " وهي الأولى في تيغزرت منذ سنوات."));
        assertThat(organizations(byline)).isEmpty();
        assertThat(byline.dateline().place()).isEqualTo("تيغزرت");
        assertThat(byline.head()).as("a dateline stays with its sentence").isNull();
    }

    @Test
    void anUnknownNameThatTheStoryIsAboutIsNeither() {
        Byline byline =
                read(page(TITLE, "السنبلة – " + FIRST, SECOND + " وقد شيدتها السنبلة قبل سنة."));
        assertThat(organizations(byline)).isEmpty();
        assertThat(byline.dateline()).isNull();
    }

    @Test
    void aNameToWhichPeopleSpeakIsTheOutlets() {
        String told = SECOND + " وقال المدير لـ«السنبلة» إن الدخول إليها مجاني.";
        assertThat(organizations(read(page(TITLE, "السنبلة – " + FIRST, told))))
                .containsExactly("السنبلة");
    }

    @ParameterizedTest
    @CsvSource({
        "واحة النبع: الرباط, واحة النبع, الرباط",
        "السنبلة - المغرب, السنبلة, المغرب",
        "دار السنبلة, دار السنبلة, ",
        "السنبلة :, السنبلة, ",
        "جريدة السنبلة_عين تيغزرت_, جريدة السنبلة, عين تيغزرت"
    })
    void anOutletThatNoListKnowsMayStandAboveTheStory(
            String line, String outlet, @Nullable String place) {
        Byline byline = read(page(TITLE, line, FIRST, SECOND));
        assertThat(organizations(byline)).containsExactly(outlet);
        assertThat(byline.place()).isEqualTo(place);
        assertThat(byline.claimed()).containsExactly(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"السنبلة - و م ع", "السنبلة + و م ع"})
    void anUnknownOutletMayShareItsLineWithAnAgency(String line) {
        assertThat(organizations(read(page(TITLE, line, FIRST, SECOND))))
                .containsExactly("السنبلة", "و م ع");
    }

    @Test
    void aLabelWithAColonAboveAnotherLineIsNoOutlet() {
        Byline byline = read(page(TITLE, "قياس :", "3 ماي 2024", FIRST, SECOND));
        assertThat(organizations(byline)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "تنبيه: هذا الخبر منقول كما هو من محرري السنبلة ولا نتحمل مسؤوليته., السنبلة",
        "اضغط هنا لقراءة بقية الخبر من المصدر :واحة النبع, واحة النبع",
        "هذا النص منقول بالكامل عن واحة النبع, واحة النبع"
    })
    void aSentenceBelowTheStorySaysWhereItIsFrom(String note, String outlet) {
        Byline byline = read(page(TITLE, FIRST, SECOND, LAST, note));
        assertThat(organizations(byline)).containsExactly(outlet);
        assertThat(byline.claimed()).isEmpty();
    }

    @Test
    void theSourceMayStandBelowTheTags() {
        Page page =
                Page.ofText(String.join("\n", TITLE, FIRST, SECOND, "وسوم: مكتبة", "المصدر: AFP"));
        List<Block> blocks = page.blocks();
        Content content =
                Content.of(page).toBuilder()
                        .title(TITLE)
                        .label(blocks.get(0), Label.TITLE, "by hand")
                        .label(blocks.get(1), Label.CONTENT, "by hand")
                        .label(blocks.get(2), Label.CONTENT, "by hand")
                        .label(blocks.get(3), Label.TAGS, "by hand")
                        .label(blocks.get(4), Label.TAGS, "by hand")
                        .build();
        assertThat(organizations(read(content))).containsExactly("AFP");
    }

    @Test
    void anAgencyMayStandBehindTheHeadline() {
        Page page = Page.ofText(String.join("\n", TITLE + " – أ. ف. ب.", FIRST, SECOND));
        Content content =
                Content.of(page).toBuilder()
                        .title(TITLE)
                        .label(page.blocks().get(1), Label.CONTENT, "by hand")
                        .label(page.blocks().get(2), Label.CONTENT, "by hand")
                        .build();
        assertThat(organizations(read(content))).containsExactly("أ. ف. ب");
    }

    @Test
    void aSourceIsNamedBesideTheAuthorThatTheHeadlineNames() {
        String title = "مدينة بلا كتب - بقلم: هند الراشدي";
        String note = "اضغط هنا لقراءة بقية الخبر من المصدر :واحة النبع";
        Page page = Page.ofText(String.join("\n", title, FIRST, SECOND, note));
        Content content =
                Content.of(page).toBuilder()
                        .title(title)
                        .label(page.blocks().get(0), Label.TITLE, "by hand")
                        .label(page.blocks().get(1), Label.CONTENT, "by hand")
                        .label(page.blocks().get(2), Label.CONTENT, "by hand")
                        .build();
        assertThat(persons(read(content))).containsExactly("هند الراشدي");
        assertThat(organizations(read(content))).containsExactly("واحة النبع");
    }

    @Test
    void anOutletAndItsAgencyMayStandBetweenALeadAndTheRest() {
        Byline byline = read(page(TITLE, FIRST, "السنبلة – و م ع:", SECOND, LAST));
        assertThat(organizations(byline)).containsExactly("السنبلة", "و م ع");
        assertThat(organizations(read(page(TITLE, FIRST, "السنبلة 24", SECOND, LAST))))
                .as("one name alone may be a heading")
                .isEmpty();
    }

    @Test
    void aReporterMayOpenTheParagraphBelowTheLead() {
        Content content = page(TITLE, FIRST, "هند الراشدي من الرباط: " + SECOND, LAST);
        Content labelled =
                content.toBuilder()
                        .label(content.page().blocks().get(2), Label.CONTENT, "by hand")
                        .build();
        assertThat(persons(read(labelled))).containsExactly("هند الراشدي");
        assertThat(read(labelled).place()).isEqualTo("الرباط");
    }

    @Test
    void wordsBeforeAColonAreTheOutletsNameWhereSomebodySpeaksToIt() {
        String told = SECOND + " وقال المدير للسنبلة إن الدخول إليها مجاني.";
        assertThat(organizations(read(page(TITLE, "السنبلة: " + FIRST, told))))
                .containsExactly("السنبلة");
        assertThat(organizations(read(page(TITLE, "السنبلة: " + FIRST, SECOND)))).isEmpty();
    }

    @Test
    void oneNameAloneBetweenHeadlineAndStoryIsTheOutlets() {
        assertThat(organizations(read(page(TITLE, "السنبلة", FIRST, SECOND))))
                .containsExactly("السنبلة");
        assertThat(organizations(read(page(TITLE, "السنبلة", "صور من الحفل", FIRST, SECOND))))
                .as("beside another line it may be anything")
                .isEmpty();
        String about = SECOND + " وقد شيدتها السنبلة قبل سنة.";
        assertThat(organizations(read(page(TITLE, "السنبلة", FIRST, about)))).isEmpty();
    }

    @Test
    void aNameThatNoListKnowsIsAPersonsBeforeWhatItsBearerIs() {
        assertThat(persons(read(page(TITLE, "أوشن أمزواغ، أستاذ جامعي، وجدة", FIRST, SECOND))))
                .containsExactly("أوشن أمزواغ");
        assertThat(persons(read(page(TITLE, "أوشن أمزواغ، وجدة", FIRST, SECOND)))).isEmpty();
    }

    @Test
    void sourcesMayBeAddedUpBelowTheStory() {
        assertThat(organizations(read(page(TITLE, FIRST, SECOND, LAST, "السنبلة + و م ع"))))
                .containsExactly("السنبلة", "و م ع");
    }

    @Test
    void aDatedLineThatLooksLikeACaptionMayNameTheSource() {
        String line = "آخر تحديث 2025-03-27 20:00:01 - المصدر: واحة النبع";
        Content content = page(TITLE, line, FIRST, SECOND);
        Content labelled =
                content.toBuilder()
                        .label(content.page().blocks().get(1), Label.CAPTION, "by hand")
                        .build();
        assertThat(organizations(read(labelled))).containsExactly("واحة النبع");
    }

    @Test
    void aMarkerOnTheFirstLineOfATextIsBelievedFarAboveItsHeadline() {
        assertThat(
                        persons(
                                read(
                                        page(
                                                "كتب: سمير الحداد",
                                                "صور من الحفل",
                                                "فيديو الحفل",
                                                TITLE,
                                                FIRST))))
                .containsExactly("سمير الحداد");
    }

    @Test
    void theHeadOfTheStoryThatIsALineAtTheTopOfThePageIsTheOutlet() {
        String outlet = "أخبار ليل السنبلة";
        Byline byline = read(page(outlet, "رياضة", TITLE, outlet + " – " + FIRST, SECOND));
        assertThat(organizations(byline)).containsExactly(outlet);
        assertThat(organizations(read(page("رياضة", TITLE, outlet + " – " + FIRST, SECOND))))
                .isEmpty();
    }

    @Test
    void aLineThatTheHostSpellsIsTheOutlet() {
        String name = "قلم السنابل";
        Page page =
                Page.ofText(String.join("\n", TITLE, "زيارات: 3", name, FIRST, SECOND))
                        .withUrl("https://www.qalamassanabil.example/1");
        Content content =
                Content.of(page).toBuilder()
                        .title(TITLE)
                        .label(page.blocks().get(0), Label.TITLE, "by hand")
                        .label(page.blocks().get(3), Label.CONTENT, "by hand")
                        .label(page.blocks().get(4), Label.CONTENT, "by hand")
                        .build();
        assertThat(organizations(read(content))).containsExactly(name);
    }

    @Test
    void aFeedsLastLineNamesTheOutlet() {
        String feed = "ظهرت المقالة " + TITLE + " أولاً على قلم السنابل.";
        Byline byline = read(page(TITLE, "قلم السنابل", FIRST, SECOND, feed));
        assertThat(organizations(byline)).containsExactly("قلم السنابل");
    }

    @ParameterizedTest
    @CsvSource({
        "الخرطوم – السنبلة, الخرطوم",
        "بغداد ـ الوطن, بغداد",
        "الرباط (السنبلة), الرباط",
        "(السنبلة), ",
        "* سنابل, ",
        "السنبلة – خاص, ",
        "متابعات – الوطن, ",
        "السنبلة – متابعة:, ",
        "المصدر / السنبلة, "
    })
    void anOutletIsKnownByThePlaceOrTheWordBesideIt(String line, @Nullable String place) {
        Byline byline = read(page(TITLE, line, FIRST, SECOND));
        assertThat(byline.organizations()).hasSize(1);
        assertThat(line).contains(organizations(byline).get(0));
        assertThat(persons(byline)).isEmpty();
        assertThat(byline.place()).isEqualTo(place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "السنبلة – هند الراشدي",
                "هند الراشدي/ السنبلة",
                "السنبلة-الرباط-هند الراشدي",
                "الوطن: هند الراشدي 3 ماي 2024"
            })
    void anOutletMayStandBesideItsReporter(String line) {
        Byline byline = read(page(TITLE, line, FIRST, SECOND));
        assertThat(persons(byline)).containsExactly("هند الراشدي");
        assertThat(byline.organizations()).hasSize(1);
    }

    @Test
    void aTownBesideAReporterIsNoOutletWhereTheStorySaysSo() {
        Byline byline =
                read(
                        page(
                                TITLE,
                                "التيغزرت – هند الراشدي",
                                FIRST,
                                SECOND + " وهي الأولى في التيغزرت منذ سنوات."));
        assertThat(organizations(byline)).isEmpty();
        assertThat(byline.place()).isEqualTo("التيغزرت");
    }

    @ParameterizedTest
    @CsvSource({
        "الرباط – السنبلة: , السنبلة, الرباط",
        "الرباط (السنبلة) – , السنبلة, الرباط",
        "السنبلة (الرباط) – , السنبلة, الرباط",
        "متابعات – السنبلة: , السنبلة, ",
        "السنبلة – خاص: , السنبلة, ",
        "(السنبلة) – , السنبلة, ",
        "الوئام الوطني – , الوئام الوطني, ",
        "النبع الإخبارية:, النبع الإخبارية, "
    })
    void theHeadOfTheStoryNamesTheOutletBesideAPlaceOrNote(
            String opening, String outlet, @Nullable String place) {
        Byline byline = read(page(TITLE, opening + FIRST, SECOND));
        assertThat(organizations(byline)).containsExactly(outlet);
        assertThat(byline.place()).isEqualTo(place);
    }

    @Test
    void wordsOfTheHeadlineAreWhatTheStoryIsAbout() {
        String title = "المكتبة تفتح أبوابها";
        Page page = Page.ofText(String.join("\n", title, "المكتبة الوطنية – " + FIRST, SECOND));
        Content content =
                Content.of(page).toBuilder()
                        .title(title)
                        .label(page.blocks().get(0), Label.TITLE, "by hand")
                        .label(page.blocks().get(1), Label.CONTENT, "by hand")
                        .label(page.blocks().get(2), Label.CONTENT, "by hand")
                        .build();
        assertThat(organizations(read(content))).isEmpty();
    }

    @Test
    void agenciesMayBeGluedToTheFirstWord() {
        assertThat(organizations(read(page(TITLE, "وكالات" + FIRST, SECOND))))
                .containsExactly("وكالات");
        assertThat(organizations(read(page(TITLE, "وكالاتها " + FIRST, SECOND)))).isEmpty();
    }

    @Test
    void anOutletByItsFormMayStandRightBelowTheStory() {
        assertThat(organizations(read(page(TITLE, FIRST, SECOND, LAST, "سنابلنيوز"))))
                .containsExactly("سنابلنيوز");
    }

    @Test
    void thePagesFirstLinePrintedAgainAboveTheStoryIsTheOutlet() {
        String outlet = "مصر وأهلها";
        assertThat(organizations(read(page("3 ماي 2024", outlet, "حوادث", TITLE, outlet, FIRST))))
                .containsExactly(outlet);
        assertThat(organizations(read(page("حوادث", TITLE, outlet, FIRST)))).isEmpty();
        String section = "مكتبة عمومية";
        assertThat(organizations(read(page(section, "حوادث", TITLE, section, FIRST))))
                .as("a section's words are those of its stories")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "تيغزرت – ",
                "تيغزرت: ",
                "تيغزرت / ",
                "تيغزرت – و م ع – ",
                "تيغزرت- رويترز: ",
                "تيغزرت (المغرب) – ",
                "تيغزرت – المغرب: ",
                "(تيغزرت) ",
                "السنبلة – تيغزرت: "
            })
    void aPlaceThatOnlyTheStoryKnowsOpensADateline(String opening) {
        String told = SECOND + " وهي الأولى في تيغزرت منذ سنوات.";
        Byline byline = read(page(TITLE, opening + FIRST, told));
        assertThat(byline.dateline().place()).isEqualTo("تيغزرت");
        assertThat(organizations(byline)).doesNotContain("تيغزرت");
    }

    @ParameterizedTest
    @ValueSource(strings = {"تيغزرت –", "تيغزرت:", "تيغزرت، 3 ماي 2024"})
    void aPlaceThatOnlyTheStoryKnowsMayStandAlone(String line) {
        String told = SECOND + " وهي الأولى في تيغزرت منذ سنوات.";
        Byline byline = read(page(TITLE, line, FIRST, told));
        assertThat(byline.dateline().place()).isEqualTo("تيغزرت");
        assertThat(byline.claimed()).containsExactly(1);
        assertThat(read(page(TITLE, "تيغزرت –", FIRST, SECOND)).dateline()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "الخرطوم: (سنابل), سنابل, الخرطوم",
        "عدن(بيدر السنابل)خاص, بيدر السنابل, عدن",
        "عدن - قناة السنابل, قناة السنابل, عدن",
        "'تعز،سنابليمن:', سنابليمن, تعز",
        "صوت السنابل / خاص:, صوت السنابل, "
    })
    void bracketsACommaOrANoteTellAnOutletToo(String line, String outlet, @Nullable String place) {
        Byline byline = read(page(TITLE, line, FIRST, SECOND));
        assertThat(organizations(byline)).containsExactly(outlet);
        assertThat(byline.place()).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource({
        "خان يونس / سنابل / , سنابل, خان يونس",
        "كفر بيدر - السنابل الإخباري - , السنابل الإخباري, كفر بيدر"
    })
    void aPlaceAndAnOutletMayBothOpenTheStory(String opening, String outlet, String place) {
        Byline byline = read(page(TITLE, opening + FIRST, SECOND));
        assertThat(organizations(byline)).containsExactly(outlet);
        assertThat(byline.dateline().place()).isEqualTo(place);
    }

    @Test
    void aSlashSetsAnUnknownOutletOffFromAnUnknownReporter() {
        Byline byline = read(page(TITLE, "بيدر سنابل / رميساء الشكراوي", FIRST, SECOND));
        assertThat(persons(byline)).containsExactly("رميساء الشكراوي");
        assertThat(organizations(byline)).containsExactly("بيدر سنابل");
    }

    @Test
    void theLinesRightBelowTheHeadlineAreReadHoweverFarTheStoryIs() {
        List<String> lines = new ArrayList<>(List.of(TITLE, "هند الراشدي أسبوع واحد مضت"));
        for (int i = 0; i < 40; i++) {
            lines.add("خبر آخر رقم " + i);
        }
        lines.addAll(List.of(FIRST, SECOND));
        assertThat(persons(read(page(lines.toArray(String[]::new)))))
                .containsExactly("هند الراشدي");
    }
}
