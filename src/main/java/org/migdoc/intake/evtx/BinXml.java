package org.migdoc.intake.evtx;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.migdoc.intake.evtx.Template.Part;

/**
 * Reads binary XML: tokens of one byte with what belongs to each. Elements stand in it by themselves, or as a template with the
 * values of its places. Elements are followed with a stack of their names, nested documents up to a depth.
 */
final class BinXml {

    private static final int END = 0x00;
    private static final int OPEN_ELEMENT = 0x01;
    private static final int CLOSE_TAG = 0x02;
    private static final int CLOSE_EMPTY = 0x03;
    private static final int END_ELEMENT = 0x04;
    private static final int TEXT = 0x05;
    private static final int ATTRIBUTE = 0x06;
    private static final int CDATA = 0x07;
    private static final int CHARACTER = 0x08;
    private static final int ENTITY = 0x09;
    private static final int INSTRUCTION = 0x0a;
    private static final int INSTRUCTION_DATA = 0x0b;
    private static final int TEMPLATE = 0x0c;
    private static final int PLACE = 0x0d;
    private static final int OPTIONAL_PLACE = 0x0e;
    private static final int FRAGMENT = 0x0f;
    /** Set in a token that more of its kind or attributes follow. */
    private static final int MORE = 0x40;

    private static final int DEEPEST = 64;

    /** Elements of {@code System} and attributes that say nothing of a failure. They are most of the text of most events. */
    private static final Set<String> PASSED_OVER =
            Set.of("Version", "Task", "Opcode", "Keywords", "Correlation", "Execution", "Security");

    private static final Set<String> ATTRIBUTES_PASSED_OVER = Set.of("xmlns", "Guid", "EventSourceName", "Qualifiers");

    private final Chunk chunk;
    private final ByteBuffer bytes;
    private final int depth;
    private final int end;
    private final Deque<String> open = new ArrayDeque<>();
    private final List<Part> parts = new ArrayList<>();
    private final StringBuilder out;
    private int at;

    /**
     * Reads the bytes {@code from} to {@code end} of a chunk.
     *
     * @param out what is read is written to; behind the last place of a template
     * @param depth how many documents this one is in
     */
    BinXml(Chunk chunk, int from, int end, StringBuilder out, int depth) {
        this.chunk = chunk;
        this.bytes = chunk.bytes();
        this.at = from;
        this.end = end;
        this.out = out;
        this.depth = depth;
    }

    /** The definition of a template. */
    static Template template(Chunk chunk, int from, int end) throws DamagedException {
        BinXml xml = new BinXml(chunk, from, end, new StringBuilder(), 0);
        xml.read();
        xml.flush();
        return new Template(List.copyOf(xml.parts));
    }

    private void flush() {
        if (!out.isEmpty()) {
            parts.add(new Part.Literal(out.toString()));
            out.setLength(0);
        }
    }

    /** Reads to the end. */
    void read() throws DamagedException {
        while (at < end) {
            int token = bytes.get(at) & ~MORE & 0xff;
            if (token == END && open.isEmpty()) {
                return;
            }
            token(token);
        }
        if (!open.isEmpty()) {
            throw new DamagedException("no end of " + open.peek());
        }
    }

    private void token(int token) throws DamagedException {
        switch (token) {
            case OPEN_ELEMENT -> element();
            case CLOSE_TAG -> {
                at++;
                out.append('>');
            }
            case CLOSE_EMPTY -> {
                at++;
                out.append("/>");
                close();
            }
            case END_ELEMENT -> {
                at++;
                out.append("</").append(close()).append('>');
            }
            case ATTRIBUTE -> attribute();
            case INSTRUCTION -> {
                at++;
                name();
            }
            case INSTRUCTION_DATA -> at += 3 + 2 * length(at + 1);
            case TEMPLATE -> instance();
            case PLACE, OPTIONAL_PLACE -> place("", "");
            case FRAGMENT -> at += 4;
            default -> characters(token);
        }
    }

    private String close() throws DamagedException {
        String name = open.poll();
        if (name == null) {
            throw new DamagedException("an end without its element");
        }
        return name;
    }

    /**
     * The beginning of an element: in a template two bytes more than elsewhere, which number what it depends on. Both forms
     * are known by the name that follows.
     */
    private void element() throws DamagedException {
        boolean attributes = (bytes.get(at) & MORE) != 0;
        at += isName(at + 7) ? 7 : 5;
        int behind = at + bytes.getInt(at - 4);
        String name = name();
        if (PASSED_OVER.contains(name) && "System".equals(open.peek()) && behind > at && behind <= end) {
            at = behind;
            return;
        }
        at += attributes ? 4 : 0;
        if (open.size() == DEEPEST) {
            throw new DamagedException("elements deeper than " + DEEPEST);
        }
        open.push(name);
        out.append('<').append(name);
    }

    private boolean isName(int position) {
        int offset = bytes.getInt(position);
        return chunk.names().isAt(offset);
    }

    /** The name that the next four bytes give the offset of; where that is just behind them, it is passed over, too. */
    private String name() throws DamagedException {
        int offset = bytes.getInt(at);
        at += 4;
        String name = chunk.names().at(offset);
        if (offset == at) {
            at += chunk.names().sizeAt(offset);
        }
        return name;
    }

    private void attribute() throws DamagedException {
        at++;
        String name = name();
        boolean kept = !ATTRIBUTES_PASSED_OVER.contains(name);
        int token = bytes.get(at) & ~MORE & 0xff;
        if (token == PLACE || token == OPTIONAL_PLACE) {
            if (kept) {
                place(" " + name + "=\"", "\"");
            } else {
                at += 4;
            }
            return;
        }
        int before = out.length();
        out.append(' ').append(name).append("=\"");
        while (token == TEXT || token == CHARACTER || token == ENTITY) {
            characters(token);
            token = bytes.get(at) & ~MORE & 0xff;
        }
        out.append('"');
        if (!kept) {
            out.setLength(before);
        }
    }

    private void place(String before, String after) {
        flush();
        parts.add(new Part.Place(length(at + 1), before, after));
        at += 4;
    }

    private int length(int position) {
        return bytes.getShort(position) & 0xffff;
    }

    private void characters(int token) throws DamagedException {
        switch (token) {
            case TEXT -> text(at + 2);
            case CDATA -> text(at + 1);
            case CHARACTER -> {
                Values.append(out, bytes.getChar(at + 1));
                at += 3;
            }
            case ENTITY -> {
                at++;
                out.append('&').append(name()).append(';');
            }
            default -> throw new DamagedException("a token " + token);
        }
    }

    private void text(int position) {
        int size = 2 * length(position);
        new Values(bytes, out).text(position + 2, size, 2);
        at = position + 2 + size;
    }

    /** A template and the values for its places: number of values; size and type of each; the values. */
    private void instance() throws DamagedException {
        int definition = bytes.getInt(at + 6);
        int id = bytes.getInt(at + 2);
        Template template = chunk.template(definition, id);
        at += 10;
        if (definition == at && !chunk.isTemplate(definition, id)) {
            throw new DamagedException("no values known behind a template at " + definition);
        }
        at += definition == at ? Chunk.TEMPLATE_HEAD + chunk.templateSize(definition) : 0;
        int count = bytes.getInt(at);
        int first = at + 4;
        if (count < 0 || count > (end - first) / 4) {
            throw new DamagedException(count + " values");
        }
        List<Value> values = new ArrayList<>(count);
        at = first + 4 * count;
        for (int i = 0; i < count; i++) {
            int size = length(first + 4 * i);
            values.add(new Value(bytes.get(first + 4 * i + 2) & 0xff, at, size));
            at += size;
        }
        if (at > end) {
            throw new DamagedException("values behind the end");
        }
        fill(template, values);
    }

    private void fill(Template template, List<Value> values) throws DamagedException {
        for (Part part : template.parts()) {
            chunk.count(out);
            if (part instanceof Part.Literal literal) {
                out.append(literal.text());
            } else if (part instanceof Part.Place place && place.index() < values.size()) {
                fill(place, values.get(place.index()));
            }
        }
    }

    private void fill(Part.Place place, Value value) throws DamagedException {
        if (value.size() == 0 || value.type() == 0) {
            return;
        }
        out.append(place.before());
        if (value.type() == Value.BIN_XML) {
            chunk.document(value.at(), value.at() + value.size(), out, depth + 1);
        } else {
            new Values(bytes, out).append(value);
        }
        out.append(place.after());
    }
}
