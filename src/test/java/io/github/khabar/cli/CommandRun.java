package io.github.khabar.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.khabar.Strategies;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One run of the command line, inside this process.
 *
 * @param status the exit status
 * @param out what it printed
 * @param err what it complained of
 */
record CommandRun(int status, String out, String err) {
    static CommandRun of(String... args) {
        return on("", args);
    }

    static CommandRun on(String input, String... args) {
        return on(input.getBytes(StandardCharsets.UTF_8), Strategies.standard(), args);
    }

    static CommandRun on(String input, Strategies strategies, String... args) {
        return on(input.getBytes(StandardCharsets.UTF_8), strategies, args);
    }

    static CommandRun on(byte[] input, Strategies strategies, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(args, new ByteArrayInputStream(input), out, err, strategies);
        return new CommandRun(
                status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Returns the lines printed, which must each end in a line feed and nothing else. */
    List<String> lines() {
        return List.of(out.split("\n", -1)).subList(0, out.split("\n", -1).length - 1);
    }

    /** Returns the JSON objects printed, one a line. */
    List<JsonObject> objects() {
        List<JsonObject> objects = new ArrayList<>();
        for (String line : lines()) {
            objects.add(JsonParser.parseString(line).getAsJsonObject());
        }
        return objects;
    }

    /** Returns the one JSON object printed. */
    JsonObject object() {
        List<JsonObject> objects = objects();
        if (objects.size() != 1) {
            throw new AssertionError("expected one object, but was " + out + err);
        }
        return objects.get(0);
    }

    /** Returns the values of a field in the objects printed, null for JSON's null. */
    List<String> values(String field) {
        List<String> values = new ArrayList<>();
        for (JsonObject object : objects()) {
            values.add(object.get(field).isJsonNull() ? null : object.get(field).getAsString());
        }
        return values;
    }

    /** Returns an array of texts as a list. */
    static List<String> texts(JsonArray array) {
        List<String> texts = new ArrayList<>();
        array.forEach(e -> texts.add(e.isJsonNull() ? null : e.getAsString()));
        return texts;
    }
}
