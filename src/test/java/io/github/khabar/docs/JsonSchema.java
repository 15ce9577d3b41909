package io.github.khabar.docs;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Checks values against a JSON Schema of the few keywords that ours uses, and more strictly than a
 * schema does: a property that is not described is a violation.
 */
final class JsonSchema {
    private static final Set<String> WORDS_ABOUT =
            Set.of("$schema", "$defs", "title", "description");

    private final JsonObject root;
    private final List<String> violations = new ArrayList<>();

    JsonSchema(JsonObject root) {
        this.root = root;
    }

    /** Returns what is wrong with a value; nothing where it fits. */
    List<String> check(JsonElement value) {
        violations.clear();
        check("$", root, value);
        return List.copyOf(violations);
    }

    private void check(String at, JsonObject schema, JsonElement value) {
        schema.entrySet().stream()
                .filter(entry -> !WORDS_ABOUT.contains(entry.getKey()))
                .forEach(entry -> check(at, entry, schema, value));
    }

    private void check(
            String at,
            Map.Entry<String, JsonElement> keyword,
            JsonObject schema,
            JsonElement value) {
        JsonElement rule = keyword.getValue();
        switch (keyword.getKey()) {
            case "$ref" -> check(at, referred(rule.getAsString()), value);
            case "type" -> require(isOfType(rule, value), at, "type " + rule, value);
            case "enum" ->
                    require(rule.getAsJsonArray().contains(value), at, "one of " + rule, value);
            case "const" -> require(rule.equals(value), at, rule.toString(), value);
            case "pattern" -> pattern(at, rule.getAsString(), value);
            case "minimum" -> bound(at, value, value.getAsDouble() >= rule.getAsDouble());
            case "maximum" -> bound(at, value, value.getAsDouble() <= rule.getAsDouble());
            case "items" -> items(at, rule.getAsJsonObject(), value);
            case "properties" -> properties(at, rule.getAsJsonObject(), value);
            case "required" -> required(at, rule.getAsJsonArray(), value);
            case "oneOf" -> oneOf(at, rule.getAsJsonArray(), value);
            default -> throw new AssertionError("unknown keyword " + keyword.getKey() + schema);
        }
    }

    private JsonObject referred(String reference) {
        String name = reference.substring("#/$defs/".length());
        return root.getAsJsonObject("$defs").getAsJsonObject(name);
    }

    private void require(boolean fits, String at, String expected, JsonElement value) {
        if (!fits) {
            violations.add(at + " must be " + expected + ", but is " + value);
        }
    }

    private static boolean isOfType(JsonElement type, JsonElement value) {
        return type.isJsonArray()
                ? type.getAsJsonArray().asList().stream().anyMatch(one -> isOfType(one, value))
                : switch (type.getAsString()) {
                    case "null" -> value.isJsonNull();
                    case "object" -> value.isJsonObject();
                    case "array" -> value.isJsonArray();
                    case "string" -> value instanceof JsonPrimitive p && p.isString();
                    case "boolean" -> value instanceof JsonPrimitive p && p.isBoolean();
                    case "number" -> value instanceof JsonPrimitive p && p.isNumber();
                    case "integer" ->
                            value instanceof JsonPrimitive p
                                    && p.isNumber()
                                    && p.getAsDouble() == Math.rint(p.getAsDouble());
                    default -> throw new AssertionError("unknown type " + type);
                };
    }

    private void pattern(String at, String pattern, JsonElement value) {
        if (!value.isJsonNull()) {
            boolean found = Pattern.compile(pattern).matcher(value.getAsString()).find();
            require(found, at, pattern, value);
        }
    }

    private void bound(String at, JsonElement value, boolean holds) {
        require(holds, at, "within its bounds", value);
    }

    private void items(String at, JsonObject schema, JsonElement value) {
        if (value.isJsonArray()) {
            value.getAsJsonArray().forEach(item -> check(at + "[]", schema, item));
        }
    }

    private void properties(String at, JsonObject schemas, JsonElement value) {
        if (!value.isJsonObject()) {
            return;
        }
        for (Map.Entry<String, JsonElement> property : value.getAsJsonObject().entrySet()) {
            JsonObject schema = schemas.getAsJsonObject(property.getKey());
            String where = at + "." + property.getKey();
            require(schema != null, where, "described", value);
            if (schema != null) {
                check(where, schema, property.getValue());
            }
        }
    }

    private void required(String at, JsonArray names, JsonElement value) {
        if (value.isJsonObject()) {
            for (JsonElement name : names) {
                boolean there = value.getAsJsonObject().has(name.getAsString());
                require(there, at, "an object with " + name, value);
            }
        }
    }

    private void oneOf(String at, JsonArray schemas, JsonElement value) {
        long fitting =
                schemas.asList().stream()
                        .filter(schema -> fits(schema.getAsJsonObject(), value))
                        .count();
        require(fitting == 1, at, "one of its kinds", value);
    }

    private boolean fits(JsonObject schema, JsonElement value) {
        int before = violations.size();
        check("", schema, value);
        boolean fits = violations.size() == before;
        violations.subList(before, violations.size()).clear();
        return fits;
    }
}
