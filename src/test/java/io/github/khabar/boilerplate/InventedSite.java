package io.github.khabar.boilerplate;

import io.github.khabar.page.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A site that does not exist, with stories of its own and the same frame around each of them. */
final class InventedSite {
    /** A paragraph that is longer than any of a story, under each of them. */
    static final String RULES =
            "لا تعبر التعليقات إلا عن آراء أصحابها، وتحتفظ الجريدة بحقها في حذف كل تعليق يخرج عن"
                + " الموضوع أو يمس بالأشخاص أو بالمقدسات، كما تدعو قراءها الكرام إلى التزام آداب"
                + " الحوار واحترام الرأي الآخر، وإلى تجنب نشر الروابط والإعلانات بين التعليقات.";

    static final String MOST_READ = "سبعة أسئلة حول المكتبة المتنقلة التي لا تتوقف عن السير";

    private static final List<String> PLACES =
            List.of("وادي الريحان", "عين الصفصاف", "تلال الزيتون", "سيدي الناظور", "دوار النخلة");
    private static final List<String> SUBJECTS =
            List.of("مدرسة", "سوقا للخضر", "ملعبا", "خزانة", "مستوصفا", "حديقة", "مسرحا");

    private InventedSite() {}

    /**
     * A story of the site.
     *
     * @param title its headline
     * @param paragraphs its paragraphs
     */
    public record Story(String title, List<String> paragraphs) {
        Story with(int position, String paragraph) {
            List<String> more = new ArrayList<>(paragraphs);
            more.add(position, paragraph);
            return new Story(title, more);
        }

        List<String> lines() {
            List<String> lines = new ArrayList<>();
            lines.add(title);
            lines.addAll(paragraphs);
            return lines;
        }
    }

    /** Returns a story, another one for each number. */
    static Story story(int number) {
        String place = PLACES.get(number % PLACES.size());
        String subject = SUBJECTS.get(number % SUBJECTS.size());
        return new Story(
                "سكان " + place + " يفتتحون " + subject + " بأيديهم",
                List.of(
                        "افتتح سكان "
                                + place
                                + " صباح أول أمس "
                                + subject
                                + "، بعد أشهر من العمل الذي شارك فيه الصغار والكبار معا في كل حي.",
                        "وقال أحد المشرفين على المشروع إن فكرة جعلت "
                                + place
                                + " تنال "
                                + subject
                                + " ولدت في مجلس للجيران، ثم صارت موعدا أسبوعيا لا يغيب عنه أحد.",
                        "ومن المنتظر أن تستقبل "
                                + place
                                + " زوارا من الجماعات المجاورة، لأن من بنى "
                                + subject
                                + " بنفسه يحب أن يراه غيره قبل أن يعود إلى بيته."));
    }

    static Page html(Story story, int clock) {
        StringBuilder html = new StringBuilder();
        html.append("<div class=top><span>الساعة الآن ").append(clock).append(":15</span></div>");
        html.append("<ul class=menu><li><a href=/>أخبار</a><li><a href=/s>ملاعب</a>");
        html.append("<li><a href=/v>في الصورة</a></ul><main><h1>").append(story.title());
        html.append("</h1><div class=tools><p>كبر الخط أو صغره</p></div><div class=body>");
        story.paragraphs().forEach(p -> html.append("<p>").append(p).append("</p>"));
        html.append("</div></main><div class=rules><p>").append(RULES).append("</p></div>");
        html.append("<aside class=most><h3>يقرؤها الناس</h3><ul><li><a href=/m>");
        html.append(MOST_READ).append("</a></ul></aside>");
        html.append("<footer><p>شوهدت هذه الصفحة ").append(clock * 37).append(" مرة</p></footer>");
        return Page.ofHtml(html.toString());
    }

    static Page text(Story story, int clock) {
        List<String> lines = new ArrayList<>();
        lines.addAll(List.of("الساعة الآن " + clock + ":15", "أخبار", "ملاعب", "في الصورة"));
        lines.add(story.title());
        lines.add("كبر الخط أو صغره");
        lines.addAll(story.paragraphs());
        lines.addAll(List.of(RULES, "يقرؤها الناس", MOST_READ));
        lines.add("شوهدت هذه الصفحة " + clock * 37 + " مرة");
        return Page.ofText(String.join("\n", lines));
    }

    /** Returns the pages of the first so many stories. */
    static List<Page> html(int stories) {
        return IntStream.range(0, stories).mapToObj(i -> html(story(i), i + 10)).toList();
    }

    /** Returns the same pages without their markup. */
    static List<Page> text(int stories) {
        return IntStream.range(0, stories).mapToObj(i -> text(story(i), i + 10)).toList();
    }
}
