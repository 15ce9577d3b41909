package io.github.khabar.format;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.khabar.BodyBlock;
import io.github.khabar.json.Json;
import io.github.khabar.page.Block;
import java.util.List;

/** An article's blocks in JSON, each with its type. */
final class BodyJson {
    private static final String TYPE = "type";
    private static final String TEXT = "text";

    private BodyJson() {}

    static JsonArray of(List<BodyBlock> body) {
        JsonArray array = new JsonArray();
        body.forEach(block -> array.add(block(block)));
        return array;
    }

    private static JsonObject block(BodyBlock block) {
        if (block instanceof BodyBlock.Heading heading) {
            JsonObject json = typed("heading");
            json.addProperty("level", heading.level());
            return withText(json, StyledText.of(heading).get(0));
        } else if (block instanceof BodyBlock.ItemList list) {
            JsonObject json = typed("list");
            json.addProperty("ordered", list.ordered());
            json.add("items", lines(StyledText.of(list)));
            return json;
        } else if (block instanceof BodyBlock.Table table) {
            JsonObject json = typed("table");
            JsonArray rows = new JsonArray();
            StyledText.of(table).forEach(row -> rows.add(lines(row.cells())));
            json.add("rows", rows);
            json.addProperty("headed", table.headed());
            return json;
        } else if (block instanceof BodyBlock.Image image) {
            JsonObject json = typed("image");
            json.addProperty("url", image.url());
            json.addProperty("alt", image.alt());
            json.addProperty("caption", image.caption());
            return json;
        } else if (block instanceof BodyBlock.Embed embed) {
            JsonObject json = typed("embed");
            json.addProperty("url", embed.url());
            json.addProperty("title", embed.title());
            return json;
        }
        JsonObject json = typed(block instanceof BodyBlock.Quote ? "quote" : "paragraph");
        return withText(json, StyledText.of(block).get(0));
    }

    private static JsonObject typed(String type) {
        JsonObject json = new JsonObject();
        json.addProperty(TYPE, type);
        return json;
    }

    private static JsonArray lines(List<StyledText> lines) {
        JsonArray array = new JsonArray();
        lines.forEach(line -> array.add(withText(new JsonObject(), line)));
        return array;
    }

    private static JsonObject withText(JsonObject json, StyledText text) {
        json.addProperty(TEXT, text.text());
        JsonArray spans = new JsonArray();
        text.spans().forEach(span -> spans.add(span(span)));
        json.add("spans", spans);
        return json;
    }

    private static JsonObject span(Block.Span span) {
        JsonObject json = new JsonObject();
        json.addProperty("begin", span.begin());
        json.addProperty("end", span.end());
        json.add("href", Json.text(span.href()));
        json.addProperty("strong", span.strong());
        json.addProperty("emphasised", span.emphasised());
        return json;
    }
}
