package org.migdoc.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** One mapping of a YAML file, read without surprises: a missing or misshapen value is a problem with its place. */
record Entry(String location, Map<String, Object> values, List<String> problems) {

    static @Nullable Entry ofFrontMatter(String path, String text, List<String> problems) {
        int end = text.startsWith("---") ? text.indexOf("\n---", 3) : -1;
        if (end < 0) {
            problems.add("rules/" + path + ":1: an article begins with its front matter between two lines of ---."
                    + " Maybe the first line is missing.");
            return null;
        }
        Object yaml = load(path, text.substring(3, end), problems);
        return yaml instanceof Map<?, ?> map ? of("rules/" + path + ":1", map, problems) : null;
    }

    static List<Entry> ofList(String path, String text, List<String> problems) {
        List<Entry> entries = new ArrayList<>();
        Object yaml = load(path, text, problems);
        if (yaml instanceof List<?> list) {
            for (Object item : list) {
                if (item instanceof Map<?, ?> map) {
                    Object id = map.get("id");
                    entries.add(of("rules/" + path + " (" + id + ")", map, problems));
                }
            }
        }
        return entries;
    }

    private static @Nullable Object load(String path, String text, List<String> problems) {
        try {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
        } catch (YAMLException e) {
            problems.add("rules/" + path + ": " + String.valueOf(e.getMessage()).replaceAll("\\s+", " ")
                    + ". Maybe a value with a colon needs quotes.");
            return null;
        }
    }

    private static Entry of(String location, Map<?, ?> map, List<String> problems) {
        Map<String, Object> values = new java.util.LinkedHashMap<>();
        map.forEach((k, v) -> {
            if (v != null) {
                values.put(String.valueOf(k), v);
            }
        });
        return new Entry(location, values, problems);
    }

    String text(String key) {
        String value = optional(key);
        if (value == null) {
            problems.add(location + ": lacks \"" + key + "\"." + Suggestion.maybe(key, keys()));
            return "";
        }
        return value;
    }

    private Set<String> keys() {
        return values.keySet();
    }

    @Nullable
    String optional(String key) {
        Object value = values.get(key);
        return value == null ? null : String.valueOf(value).strip();
    }

    int number(String key) {
        Object value = values.get(key);
        if (value instanceof Number number) {
            return number.intValue();
        }
        problems.add(location + ": \"" + key + "\" has to be a number, it is \"" + value + "\".");
        return 0;
    }

    List<String> list(String key) {
        Object value = values.get(key);
        if (value instanceof List<?> list) {
            return list.stream().map(String::valueOf).toList();
        }
        if (value != null) {
            problems.add(location + ": \"" + key + "\" has to be a list, [a, b].");
        }
        return List.of();
    }

    List<Entry> entries(String key) {
        List<Entry> entries = new ArrayList<>();
        if (values.get(key) instanceof List<?> list) {
            for (Object item : list) {
                if (item instanceof Map<?, ?> map) {
                    entries.add(of(location, map, problems));
                }
            }
        }
        return entries;
    }
}
