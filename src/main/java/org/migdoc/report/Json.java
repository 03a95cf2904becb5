package org.migdoc.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.function.Function;

/** JSON as this program writes it, and reads it from others. */
public final class Json {

    private static final int DEEPEST = 64;
    private static final ObjectMapper MAPPER = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build());

    /** Reads what others wrote, which may be hostile: of bounded depth. */
    public static final ObjectReader READER = MAPPER.reader();

    private static final ObjectWriter LINE = MAPPER.writer();
    private static final ObjectWriter INDENTED = MAPPER.writer(printer());

    private Json() {}

    private static DefaultPrettyPrinter printer() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withArrayEmptySeparator("")
                .withObjectEmptySeparator("");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        return printer;
    }

    /** An object to be filled; its fields keep their order. */
    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    public static <T> ArrayNode list(Collection<T> elements, Function<T, ObjectNode> element) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        elements.forEach(each -> list.add(element.apply(each)));
        return list;
    }

    public static ArrayNode texts(Collection<?> texts) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        texts.forEach(text -> list.add(String.valueOf(text)));
        return list;
    }

    /** The number with at most four decimals. */
    public static double rounded(double number) {
        return Math.round(number * 10_000) / 10_000.0;
    }

    /** In one line, without a line break. */
    public static String line(ObjectNode json) {
        return text(LINE, json);
    }

    /** For reading, without a line break at the end. */
    public static String indented(ObjectNode json) {
        return text(INDENTED, json);
    }

    private static String text(ObjectWriter writer, ObjectNode json) {
        try {
            return Printable.wellFormed(writer.writeValueAsString(json));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What kind of value it is, for people. */
    static String kind(JsonNode value) {
        if (value.isTextual()) {
            return "\"" + Columns.cut(Printable.line(value.textValue()), 40) + "\"";
        } else if (value.isArray()) {
            return "a list";
        }
        return value.isObject() ? "an object" : Columns.cut(value.asText(), 40);
    }
}
