package io.github.khabar.byline.item;

import java.util.List;

/** What a line's items say so far of the field that comes next. */
final class ItemsBefore {
    /** An organization, a place, and a separator after each: the last of them. */
    private static final int FILED = 3;

    private final List<Item> items;

    ItemsBefore(List<Item> items) {
        this.items = items;
    }

    /** "ناظور سيتي: متابعة" and the sentence at once. */
    boolean endInBody() {
        int last = items.size() - 1;
        return last >= 1
                && items.get(last) instanceof Item.Separator
                && items.get(last - 1) instanceof Item.Body;
    }

    /** "فلانة نيوز: وجدة – فلان الفلاني" and the sentence at once. */
    boolean endInOutletAndPlace() {
        int last = items.size() - 1;
        return last >= FILED
                && items.get(last) instanceof Item.Separator
                && items.get(last - 1) instanceof Item.Place
                && items.get(last - 2) instanceof Item.Separator
                && isOutletAtHead(items.get(last - FILED));
    }

    /** A paper whose name is a town's or an ordinary word is known by what stands behind it. */
    private static boolean isOutletAtHead(Item item) {
        return item instanceof Item.Body
                || item instanceof Item.Place
                || (item instanceof Item.Person person
                        && person.evidence() == NameEvidence.WEAK
                        && person.isDefinite());
    }

    /** Returns whether they end in a sure marker, with its colon or dash. */
    boolean endInSureMarker() {
        int last = items.size() - 1;
        int marker = last > 0 && items.get(last) instanceof Item.Separator ? last - 1 : last;
        return marker >= 0
                && items.get(marker) instanceof Item.Announcement announcement
                && announcement.sure();
    }

    /** Returns whether they end in a name, perhaps with its title and a sign behind it. */
    boolean endInName() {
        for (int i = items.size() - 1; i >= 0; i--) {
            if (items.get(i) instanceof Item.Person) {
                return true;
            }
            if (!(items.get(i) instanceof Item.Separator
                    || items.get(i) instanceof Item.Joint
                    || items.get(i) instanceof Item.JobTitle)) {
                return false;
            }
        }
        return false;
    }
}
