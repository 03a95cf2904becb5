package org.migdoc.knowledge;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * One mapping of a YAML file, read without surprises: a missing or misshapen value is a problem with its place.
 *
 * @param path of the file, for people
 * @param lines where each key stands, and the mapping itself under the empty name
 */
record Entry(String path, Map<String, Integer> lines, Map<String, Object> values, List<Problem> problems) {

    private static final String WHOLE = "";

    static @Nullable Entry ofFrontMatter(String path, String text, List<Problem> problems) {
        int end = text.startsWith("---") ? text.indexOf("\n---", 3) : -1;
        if (end < 0) {
            problems.add(new Problem(
                    Check.NO_FRONT_MATTER,
                    path,
                    1,
                    1,
                    "an article begins with its front matter between two lines of ---.",
                    "Maybe the first line is missing."));
            return null;
        }
        return compose(path, text.substring(3, end), problems) instanceof MappingNode map
                ? of(path, map, problems)
                : null;
    }

    static List<Entry> ofList(String path, String text, List<Problem> problems) {
        List<Entry> entries = new ArrayList<>();
        if (compose(path, text, problems) instanceof SequenceNode list) {
            for (Node item : list.getValue()) {
                if (item instanceof MappingNode map) {
                    entries.add(of(path, map, problems));
                }
            }
        }
        return entries;
    }

    private static @Nullable Node compose(String path, String text, List<Problem> problems) {
        try {
            return new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(text));
        } catch (YAMLException e) {
            Mark mark = e instanceof MarkedYAMLException marked ? marked.getProblemMark() : null;
            String sentence = e instanceof MarkedYAMLException marked ? marked.getProblem() : e.getMessage();
            problems.add(new Problem(
                    Check.BROKEN_YAML,
                    path,
                    mark == null ? 1 : mark.getLine() + 1,
                    mark == null ? 0 : mark.getColumn() + 1,
                    String.valueOf(sentence).replaceAll("\\s+", " ") + ".",
                    "Maybe a value with a colon needs quotes."));
            return null;
        }
    }

    private static Entry of(String path, MappingNode map, List<Problem> problems) {
        Map<String, Object> values = new LinkedHashMap<>();
        Map<String, Integer> lines = new HashMap<>();
        lines.put(WHOLE, line(map));
        Object plain = new Plain().value(map);
        for (NodeTuple tuple : map.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode key && plain instanceof Map<?, ?> all) {
                lines.put(key.getValue(), line(key));
                Object value = all.get(key.getValue());
                if (tuple.getValueNode() instanceof SequenceNode list && ofMappings(list)) {
                    values.put(key.getValue(), list);
                } else if (value != null) {
                    values.put(key.getValue(), value);
                }
            }
        }
        return new Entry(path, lines, values, problems);
    }

    private static boolean ofMappings(SequenceNode list) {
        return !list.getValue().isEmpty() && list.getValue().get(0) instanceof MappingNode;
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    /** Where the value of {@code key} stands, or the whole entry. */
    String place(String key) {
        return path + ':' + lines.getOrDefault(key, lines.getOrDefault(WHOLE, 1));
    }

    String text(String key) {
        String value = optional(key);
        if (value == null) {
            problems.add(Problem.at(
                    Check.MISSING_VALUE, place(key), "lacks \"" + key + "\".", Suggestion.maybe(key, values.keySet())));
            return "";
        }
        return value;
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
        problems.add(Problem.at(
                Check.WRONG_VALUE,
                place(key),
                "\"" + key + "\" has to be a number, it is \"" + value + "\".",
                value == null ? Suggestion.maybe(key, values.keySet()) : ""));
        return 0;
    }

    List<String> list(String key) {
        Object value = values.get(key);
        if (value instanceof List<?> list) {
            return list.stream().map(String::valueOf).toList();
        }
        if (value != null) {
            problems.add(Problem.at(
                    Check.WRONG_VALUE, place(key), "\"" + key + "\" has to be a list.", "Maybe [a, b] was meant."));
        }
        return List.of();
    }

    List<Entry> entries(String key) {
        List<Entry> entries = new ArrayList<>();
        if (values.get(key) instanceof SequenceNode list) {
            for (Node item : list.getValue()) {
                if (item instanceof MappingNode map) {
                    entries.add(of(path, map, problems));
                }
            }
        }
        return entries;
    }

    /** Plain Java values of a node. */
    private static final class Plain extends SafeConstructor {

        Plain() {
            super(new LoaderOptions());
        }

        Object value(Node node) {
            return constructDocument(node);
        }
    }
}
