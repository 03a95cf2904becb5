package org.migdoc.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** JSON being written: one object, field by field in the order of the calls. */
final class JsonText {

    /** Writes into the open object. */
    interface Body {
        void write(JsonText json) throws IOException;
    }

    /** Writes one element of a list. */
    interface Element<T> {
        void write(T element) throws IOException;
    }

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator generator;

    private JsonText(JsonGenerator generator) {
        this.generator = generator;
    }

    /** The object that {@code body} writes, indented or in one line, without a line break at its end. */
    static String object(boolean indented, Body body) {
        StringWriter out = new StringWriter(8192);
        try (JsonGenerator generator = FACTORY.createGenerator(out)) {
            if (indented) {
                generator.setPrettyPrinter(printer());
            }
            JsonText json = new JsonText(generator);
            generator.writeStartObject();
            body.write(json);
            generator.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

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

    JsonText text(String name, @Nullable String value) throws IOException {
        generator.writeFieldName(name);
        value(value);
        return this;
    }

    JsonText number(String name, long value) throws IOException {
        generator.writeNumberField(name, value);
        return this;
    }

    /** A number with at most four decimals. */
    JsonText rounded(String name, double value) throws IOException {
        generator.writeNumberField(name, Math.round(value * 10_000) / 10_000.0);
        return this;
    }

    JsonText number(String name, double value) throws IOException {
        generator.writeNumberField(name, value);
        return this;
    }

    JsonText truth(String name, boolean value) throws IOException {
        generator.writeBooleanField(name, value);
        return this;
    }

    JsonText none(String name) throws IOException {
        generator.writeNullField(name);
        return this;
    }

    /** A list of texts; null stays null. */
    JsonText texts(String name, @Nullable Collection<String> values) throws IOException {
        if (values == null) {
            return none(name);
        }
        return list(name, values, this::value);
    }

    <T> JsonText list(String name, Collection<T> elements, Element<T> element) throws IOException {
        generator.writeArrayFieldStart(name);
        for (T each : elements) {
            element.write(each);
        }
        generator.writeEndArray();
        return this;
    }

    <T> JsonText objects(String name, Collection<T> elements, Element<T> element) throws IOException {
        return list(name, elements, each -> {
            generator.writeStartObject();
            element.write(each);
            generator.writeEndObject();
        });
    }

    JsonText object(String name, Body body) throws IOException {
        generator.writeObjectFieldStart(name);
        body.write(this);
        generator.writeEndObject();
        return this;
    }

    private void value(@Nullable String value) throws IOException {
        if (value == null) {
            generator.writeNull();
        } else {
            generator.writeString(Printable.wellFormed(value));
        }
    }
}
