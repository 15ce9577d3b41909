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
import static org.assertj.core.api.Assertions.tuple;

import io.github.khabar.boilerplate.BoilerplateRemover;
import io.github.khabar.byline.Byline;
import io.github.khabar.byline.Contributor;
import io.github.khabar.byline.Organization;
import io.github.khabar.byline.Role;
import io.github.khabar.page.Block;
import io.github.khabar.page.Content;
import io.github.khabar.page.Label;
import io.github.khabar.page.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whom a page names as its authors, where, and what of it is claimed. */
class PageBylinesTest {
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
    void agenciesStandAboveADayAndTheNumberOfReaders() {
        Byline byline =
                read(page("وكالات", "- 07-08-2020", "- 5k", "- 120", TITLE, FIRST, SECOND, LAST));
        assertThat(organizations(byline)).containsExactly("وكالات");
        assertThat(read(page("وكالات", "حوادث", TITLE, FIRST, SECOND, LAST)).isEmpty()).isTrue();
    }

    @Test
    void aTownAloneAboveTheStoryIsWhereItWasFiled() {
        String inTown = LAST.replace("أن الدخول", "في بلدة تيغزرت، أن الدخول");
        Byline byline = read(page(TITLE, "تيغزرت", FIRST, SECOND + inTown));
        assertThat(byline.dateline()).isNotNull();
        assertThat(byline.place()).isEqualTo("تيغزرت");
        assertThat(read(page(TITLE, "تيغزرت", FIRST, SECOND, LAST)).place()).isNull();
    }

    @Test
    void aNameWithTheDateIsTheOutletsWhereTheStorySpeaksToIt() {
        String told = LAST.replace("أن الدخول", "في لقاء حضرته – نسائم –، أن الدخول");
        assertThat(organizations(read(page("نسائم – (3/4/2021)", FIRST, SECOND + told))))
                .containsExactly("نسائم");
        assertThat(read(page("نسائم – (3/4/2021)", FIRST, SECOND, LAST)).isEmpty()).isTrue();
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
    void aNameThatNoListKnowsIsAPersonsBeforeWhatItsBearerIs() {
        assertThat(persons(read(page(TITLE, "أوشن أمزواغ، أستاذ جامعي، وجدة", FIRST, SECOND))))
                .containsExactly("أوشن أمزواغ");
        assertThat(persons(read(page(TITLE, "أوشن أمزواغ، وجدة", FIRST, SECOND)))).isEmpty();
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
