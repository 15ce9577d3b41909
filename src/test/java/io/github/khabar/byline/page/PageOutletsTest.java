package io.github.khabar.byline.page;

import static io.github.khabar.byline.page.HandLabelledPage.FIRST;
import static io.github.khabar.byline.page.HandLabelledPage.LAST;
import static io.github.khabar.byline.page.HandLabelledPage.SECOND;
import static io.github.khabar.byline.page.HandLabelledPage.TITLE;
import static io.github.khabar.byline.page.HandLabelledPage.organizations;
import static io.github.khabar.byline.page.HandLabelledPage.page;
import static io.github.khabar.byline.page.HandLabelledPage.persons;
import static io.github.khabar.byline.page.HandLabelledPage.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.byline.Byline;
import io.github.khabar.page.Block;
import io.github.khabar.page.Content;
import io.github.khabar.page.Label;
import io.github.khabar.page.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which outlet, agency or place a page names. */
class PageOutletsTest {
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
}
