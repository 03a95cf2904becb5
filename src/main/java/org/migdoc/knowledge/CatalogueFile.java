package org.migdoc.knowledge;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.migdoc.diagnosis.Cause;
import org.migdoc.diagnosis.QuestionTemplate;
import org.migdoc.diagnosis.Signature;
import org.migdoc.diagnosis.StepTemplate;
import org.migdoc.diagnosis.Strength;
import org.migdoc.recognise.MessageTable;

/** The catalogue in a compact form that a cold start reads in a few milliseconds. Both directions keep the same order. */
final class CatalogueFile {

    private CatalogueFile() {}

    private interface Writer<T> {
        void write(T value) throws IOException;
    }

    private interface Reader<T> {
        T read() throws IOException;
    }

    static void write(Catalogue catalogue, DataOutputStream out) throws IOException {
        text(out, catalogue.hash());
        each(out, catalogue.causes().values(), c -> {
            texts(out, c.id(), c.title(), c.summary(), c.area(), c.article());
            out.writeInt(c.prior());
            list(out, c.source());
            list(out, c.steps());
            list(out, c.mistakenFor());
            list(out, c.references());
        });
        each(out, catalogue.steps().values(), s -> {
            texts(out, s.id(), s.title(), s.phase(), s.host(), s.why(), s.risk());
            texts(out, s.verify(), s.undo(), s.waiting(), s.alternatives(), s.holds(), s.unless(), s.script());
            out.writeBoolean(s.irreversible());
            list(out, s.after());
            each(out, s.commands(), c -> texts(out, c.shell(), c.text()));
        });
        each(out, catalogue.questions().values(), q -> {
            texts(out, q.id(), q.title(), q.host(), q.command(), q.ask());
            out.writeInt(q.cost());
            list(out, q.tellsApart());
            list(out, q.answeredBy());
            list(out, q.onlyWhen());
            list(out, q.seen());
            each(out, q.answers(), a -> {
                texts(out, a.when(), a.then());
                list(out, a.not());
            });
        });
        each(out, catalogue.signatures(), s -> {
            texts(out, s.seen(), s.beside(), s.unless(), s.cause(), s.statement(), s.location(), s.group());
            out.writeBoolean(s.supports());
            text(out, s.strength().name());
        });
        each(out, catalogue.messages(), m -> texts(out, m.kind(), m.where(), m.pattern(), m.location()));
        list(out, catalogue.settingNames());
        each(out, catalogue.scripts().entrySet(), e -> texts(out, e.getKey(), e.getValue()));
        each(out, catalogue.ruleLocations().entrySet(), e -> texts(out, e.getKey(), e.getValue()));
    }

    static Catalogue read(DataInputStream in) throws IOException {
        String hash = required(in);
        List<Cause> causes = each(in, () -> {
            String[] t = texts(in, 5);
            int prior = in.readInt();
            return new Cause(t[0], t[1], t[2], t[3], prior, list(in), list(in), list(in), list(in), t[4]);
        });
        List<StepTemplate> steps = each(in, () -> {
            String[] t = texts(in, 6);
            @Nullable String[] o = {text(in), text(in), text(in), text(in), text(in), text(in), text(in)};
            boolean irreversible = in.readBoolean();
            List<String> after = list(in);
            List<StepTemplate.Command> commands = each(in, () -> new StepTemplate.Command(required(in), required(in)));
            return new StepTemplate(
                    t[0],
                    t[1],
                    t[2],
                    after,
                    t[3],
                    t[4],
                    commands,
                    o[0],
                    o[1],
                    t[5],
                    o[2],
                    o[3],
                    o[4],
                    o[5],
                    irreversible,
                    o[6]);
        });
        List<QuestionTemplate> questions = each(in, () -> {
            String[] t = texts(in, 3);
            String command = text(in);
            String ask = text(in);
            int cost = in.readInt();
            return new QuestionTemplate(
                    t[0],
                    t[1],
                    t[2],
                    command,
                    ask,
                    list(in),
                    list(in),
                    list(in),
                    list(in),
                    cost,
                    each(in, () -> new QuestionTemplate.Answer(required(in), required(in), list(in))));
        });
        List<Signature> signatures = each(in, () -> {
            String[] t = texts(in, 6);
            String group = text(in);
            boolean supports = in.readBoolean();
            Strength strength = Strength.valueOf(required(in));
            return new Signature(t[0], t[1], t[2], t[3], supports, strength, t[4], group, t[5]);
        });
        List<MessageTable.Row> messages =
                each(in, () -> new MessageTable.Row(required(in), required(in), required(in), required(in)));
        List<String> settingNames = list(in);
        Map<String, String> scripts = new LinkedHashMap<>();
        each(in, () -> scripts.put(required(in), required(in)) == null);
        Map<String, String> locations = new LinkedHashMap<>();
        each(in, () -> locations.put(required(in), required(in)) == null);
        return new Catalogue(
                hash,
                byId(causes, Cause::id),
                byId(steps, StepTemplate::id),
                byId(questions, QuestionTemplate::id),
                signatures,
                messages,
                settingNames,
                scripts,
                locations);
    }

    private static <T> Map<String, T> byId(List<T> items, Function<T, String> id) {
        Map<String, T> map = new LinkedHashMap<>();
        items.forEach(item -> map.put(id.apply(item), item));
        return map;
    }

    private static <T> void each(DataOutputStream out, java.util.Collection<T> items, Writer<T> writer)
            throws IOException {
        out.writeInt(items.size());
        for (T item : items) {
            writer.write(item);
        }
    }

    private static <T> List<T> each(DataInputStream in, Reader<T> reader) throws IOException {
        int size = in.readInt();
        List<T> items = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            items.add(reader.read());
        }
        return items;
    }

    private static void list(DataOutputStream out, List<String> texts) throws IOException {
        each(out, texts, t -> text(out, t));
    }

    private static List<String> list(DataInputStream in) throws IOException {
        return each(in, () -> required(in));
    }

    private static void texts(DataOutputStream out, @Nullable String... texts) throws IOException {
        for (String text : texts) {
            text(out, text);
        }
    }

    private static String[] texts(DataInputStream in, int count) throws IOException {
        String[] texts = new String[count];
        for (int i = 0; i < count; i++) {
            texts[i] = required(in);
        }
        return texts;
    }

    private static void text(DataOutputStream out, @Nullable String text) throws IOException {
        byte[] bytes = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(text == null ? -1 : bytes.length);
        out.write(bytes);
    }

    private static @Nullable String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        return length < 0 ? null : new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    private static String required(DataInputStream in) throws IOException {
        String text = text(in);
        if (text == null) {
            throw new IOException("a value is missing");
        }
        return text;
    }
}
