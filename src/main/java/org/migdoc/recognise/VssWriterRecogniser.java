package org.migdoc.recognise;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Listing;
import org.migdoc.fact.Setting;
import org.migdoc.intake.Line;
import org.migdoc.regex.Pattern;

/**
 * Reads {@code vssadmin list writers} in any language: the writer's line has a quoted name, its id follows, the state has a
 * number in brackets and the error comes after it.
 *
 * <pre>
 * Writer name: 'Microsoft Hyper-V VSS Writer'          Verfassername: "System Writer"
 *    Writer Id: {66841cd4-6ded-4f4b-8f17-fd23f8ddc3de}    Verfasserkennung: {e8132975-...}
 *    State: [8] Failed                                    Status: [1] Stabil
 *    Last error: Timed out                                Letzter Fehler: Kein Fehler
 * </pre>
 *
 * Gives settings of the object {@code VssWriter}, subject the writer: {@code WriterState} with {@code stable}, {@code waiting} or
 * {@code failed} and its number, {@code WriterError} with the error unless there is none; and a {@link Listing} of kind
 * {@code vss-writers}.
 */
final class VssWriterRecogniser implements Recogniser {

    private static final Pattern NAME =
            Pattern.compile("^\\s{0,8}\\S[^:'\"]{2,40}[:：]\\s?['\"‘“]([^'\"’”]{2,80})['\"’”]\\s*$");
    private static final Pattern STATE =
            Pattern.compile("^\\s{0,12}\\S[^:：\\[]{1,30}[:：]\\s?\\[(\\d{1,2})]\\s?(\\S.{0,60})?$");
    private static final Pattern ERROR = Pattern.compile("^\\s{0,12}\\S[^:：]{3,40}[:：]\\s?(\\S.{1,80}?)\\s*$");
    private static final Pattern NO_ERROR = Pattern.compile(
            "no error|kein(?:e)? fehler|aucune erreur|sin error(?:es)?|ning.n error|nessun errore|nenhum erro|geen fout|brak b..du|エラーなし|エラーは?ありません|没有错误|無錯誤|오류 없음|нет ошибок|ошибок нет|ingen? fe[ij]l.*|0x0+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern TYPED = Pattern.compile(
            "(?<name>[A-Z][\\w+ -]{2,40}?(?: VSS)? Writer)['\"]?\\s{0,6}[-:=,(|]{0,2}\\s{0,6}(?:State|Status)?[: ]{0,2}\\[?(?<number>\\d{1,2})]?\\s(?<state>Failed|Stable|Waiting for completion)",
            Pattern.CASE_INSENSITIVE);
    private static final int BLOCK = 7;

    @Override
    public void recognise(Reading reading, Consumer<Fact> facts) {
        for (Block block : reading.blocks()) {
            List<Line> lines = block.lines();
            int first = -1;
            int writers = 0;
            for (int i = 0; i < lines.size(); i++) {
                String text = lines.get(i).text();
                Matcher name = NAME.matcher(text.length() > 200 ? "" : text);
                if (name.matches() && state(block, i, name.group(1), facts)) {
                    first = first < 0 ? i : first;
                    writers++;
                } else if (text.length() <= 200) {
                    typed(block, i, text, facts);
                }
            }
            if (writers > 0) {
                facts.accept(new Listing(
                        block.origin(first, lines.size() - 1), "vss-writers", block.askedHost(), writers > 3, writers));
            }
        }
    }

    private static void typed(Block block, int i, String text, Consumer<Fact> facts) {
        Matcher m = TYPED.matcher(text);
        if (m.find()) {
            facts.accept(setting(
                    block,
                    i,
                    i,
                    m.group("name").strip(),
                    "WriterState",
                    word(Integer.parseInt(m.group("number"))),
                    m.group("number")));
        }
    }

    private static boolean state(Block block, int at, String writer, Consumer<Fact> facts) {
        for (int i = at + 1; i < Math.min(block.lines().size(), at + BLOCK); i++) {
            Matcher state = STATE.matcher(block.lines().get(i).text());
            if (state.matches()) {
                int number = Integer.parseInt(state.group(1));
                facts.accept(setting(block, at, i, writer, "WriterState", word(number), state.group(1)));
                error(block, at, i + 1, writer, facts);
                return true;
            }
        }
        return false;
    }

    private static void error(Block block, int at, int i, String writer, Consumer<Fact> facts) {
        Matcher error =
                ERROR.matcher(i < block.lines().size() ? block.lines().get(i).text() : "");
        if (error.matches()
                && !NO_ERROR.matcher(error.group(1)).matches()
                && error.group(1).indexOf('[') < 0) {
            facts.accept(
                    setting(block, at, i, writer, "WriterError", error.group(1).toLowerCase(Locale.ROOT), null));
        }
    }

    /** What the number means: VSS_WRITER_STATE. */
    private static String word(int number) {
        return number == 1 ? "stable" : number >= 6 && number <= 13 ? "failed" : "waiting";
    }

    private static Setting setting(
            Block block, int from, int to, String writer, String name, String value, @Nullable String number) {
        Double n = number == null ? null : Double.valueOf(number);
        return new Setting(block.origin(from, to), block.askedHost(), "VssWriter", writer, name, value, n, null);
    }
}
