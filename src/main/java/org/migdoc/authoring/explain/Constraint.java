package org.migdoc.authoring.explain;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One constraint of a pattern: {@code $host : host != null} names a field and demands something of it.
 *
 * @param binding {@code $host : host}; empty when it names nothing
 * @param demand {@code host != null}; empty when it demands nothing
 */
public record Constraint(String binding, String demand) {

    private static final Pattern BINDING =
            Pattern.compile("^\\s*(\\$\\w+)\\s*:=?\\s*([\\w.]+(?:\\([^()]*\\))?)(.*)$", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile("^[\\s(!]*([a-z]\\w*)");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\w+");

    /** A constraint as its author wrote it. */
    public static Constraint of(String text) {
        Matcher binding = BINDING.matcher(text);
        if (!binding.matches()) {
            return new Constraint("", text.strip());
        }
        String field = binding.group(2);
        String rest = binding.group(3).strip();
        return new Constraint(binding.group(1) + " : " + field, rest.isEmpty() ? "" : field + ' ' + rest);
    }

    /** The field that is asked first. */
    public String field() {
        Matcher field = FIELD.matcher(demand);
        return field.find() ? field.group(1) : "";
    }

    /** The demand with values in place of variables: {@code host == "hv01"}. */
    String demand(Map<String, Object> values) {
        return VARIABLE.matcher(demand)
                .replaceAll(m -> Matcher.quoteReplacement(
                        values.containsKey(m.group()) ? quoted(values.get(m.group())) : m.group()));
    }

    static String quoted(Object value) {
        return value instanceof String ? "\"" + value + '"' : String.valueOf(value);
    }
}
