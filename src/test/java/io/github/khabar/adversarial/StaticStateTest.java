package io.github.khabar.adversarial;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.NewsParser;
import io.github.khabar.adversarial.SamplePages.Sample;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing that belongs to no object changes once the classes are initialized. */
class StaticStateTest {
    private static final String LIBRARY = "io.github.khabar.";
    private static final int TOO_FEW = 100;

    private static List<Class<?>> classes() throws Exception {
        Path root = root();
        List<Class<?>> classes = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root.resolve("io"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".class")).sorted().toList()) {
                String path = root.relativize(file).toString();
                String name = path.substring(0, path.length() - ".class".length());
                if (!name.endsWith("package-info")) {
                    classes.add(
                            Class.forName(name.replace(root.getFileSystem().getSeparator(), ".")));
                }
            }
        }
        return classes;
    }

    private static Path root() throws URISyntaxException {
        return Path.of(
                NewsParser.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    private static List<Field> statics() throws Exception {
        List<Field> statics = new ArrayList<>();
        for (Class<?> type : classes()) {
            for (Field field : type.getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers()) && !field.isSynthetic()) {
                    statics.add(field);
                }
            }
        }
        return statics;
    }

    @Test
    void everyStaticFieldIsFinal() throws Exception {
        assertThat(statics()).hasSizeGreaterThan(TOO_FEW);
        assertThat(statics()).allMatch(field -> Modifier.isFinal(field.getModifiers()));
    }

    @Test
    void whatStaticFieldsHoldIsTheSameBeforeAndAfterParsing() throws Exception {
        Map<String, Integer> before = contents();
        NewsParser parser = NewsParser.create();
        for (Sample page : SamplePages.own()) {
            parser.parse(page.bytes(), null, "https://example.ma/1");
        }
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void aChangeInsideAnObjectIsSeen() throws Exception {
        List<Object> list = new ArrayList<>(List.of("a", new int[] {1}));
        int before = new Contents().hash(list);
        ((int[]) list.get(1))[0] = 2;
        assertThat(new Contents().hash(list)).isNotEqualTo(before);
    }

    private static Map<String, Integer> contents() throws Exception {
        Map<String, Integer> contents = new TreeMap<>();
        for (Field field : statics()) {
            field.setAccessible(true);
            contents.put(
                    field.getDeclaringClass().getName() + "." + field.getName(),
                    new Contents().hash(field.get(null)));
        }
        return contents;
    }

    /**
     * A number that tells what an object holds, however deep: the library's own objects by their
     * fields, collections and arrays by their elements. Other libraries' objects count by their
     * class: what they keep to themselves is not the library's state.
     */
    private static final class Contents {
        private final IdentityHashMap<Object, Integer> seen = new IdentityHashMap<>();

        int hash(Object value) throws IllegalAccessException {
            if (value == null || value instanceof Class<?>) {
                return 1;
            }
            if (value instanceof String || value instanceof Number || value instanceof Boolean) {
                return value.hashCode();
            }
            if (value instanceof Character || value instanceof Enum<?>) {
                return value.toString().hashCode();
            }
            Integer known = seen.putIfAbsent(value, seen.size());
            return known == null ? inside(value) : known;
        }

        private int inside(Object value) throws IllegalAccessException {
            int hash = value.getClass().getName().hashCode();
            if (value.getClass().isArray()) {
                for (int i = 0; i < Array.getLength(value); i++) {
                    hash = 31 * hash + hash(Array.get(value, i));
                }
            } else if (value instanceof Map<?, ?> map) {
                for (Map.Entry<?, ?> entry : map.entrySet()) {
                    hash += 31 * hash(entry.getKey()) + hash(entry.getValue());
                }
            } else if (value instanceof Collection<?> collection) {
                for (Object element : collection) {
                    hash = 31 * hash + hash(element);
                }
            } else if (value.getClass().getName().startsWith(LIBRARY)) {
                hash = fields(value, hash);
            }
            return hash;
        }

        private int fields(Object value, int begin) throws IllegalAccessException {
            int hash = begin;
            for (Class<?> c = value.getClass(); c != Object.class; c = c.getSuperclass()) {
                for (Field field : c.getDeclaredFields()) {
                    if (!Modifier.isStatic(field.getModifiers())
                            && c.getName().startsWith(LIBRARY)
                            && !value.getClass().isHidden()) {
                        field.setAccessible(true);
                        hash = 31 * hash + hash(field.get(value));
                    }
                }
            }
            return hash;
        }
    }
}
