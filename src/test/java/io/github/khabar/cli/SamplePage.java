package io.github.khabar.cli;

/** A story of two paragraphs, as a page and as stripped text. */
final class SamplePage {
    static final String TITLE = "افتتاح خزانة جديدة بحي الياسمين وسط المدينة القديمة";
    static final String FIRST =
            "افتتحت صباح اليوم خزانة جديدة بحي الياسمين، وذلك بحضور عدد من سكان الحي الذين انتظروا"
                + " هذا الفضاء منذ سنوات طويلة، وفق ما أفاد به بلاغ للجمعية المشرفة على المشروع.";
    static final String SECOND =
            "وأضاف البلاغ أن الخزانة تضم أزيد من ثلاثة آلاف كتاب في مختلف العلوم، كما أنها ستفتح"
                    + " أبوابها للعموم طيلة أيام الأسبوع ابتداء من الشهر المقبل.";
    static final String HTML =
            "<!DOCTYPE html><html lang=\"ar\"><head><meta charset=\"utf-8\"><title>"
                    + TITLE
                    + "</title></head><body><article><h1>"
                    + TITLE
                    + "</h1><p>"
                    + FIRST
                    + "</p><p>"
                    + SECOND
                    + "</p></article></body></html>";
    static final String TEXT = TITLE + "\n\n" + FIRST + "\n\n" + SECOND + "\n";

    private SamplePage() {}
}
