package org.migdoc.recognise;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Setting;
import org.migdoc.intake.Line;
import org.migdoc.regex.Pattern;

/**
 * Reads the places where policy keeps start-up and shutdown scripts.
 *
 * <pre>
 * [General]                                          [Startup]
 * gPCMachineExtensionNames=[{35378EAC-…}{…}]         0CmdLine=C:\Scripts\mount.cmd
 * Version=131074                                     0Parameters=
 *
 * reg query "HKLM\SOFTWARE\…\Group Policy\State\Machine\Scripts\Startup"
 * ERROR: The system was unable to find the specified registry key or value.
 *
 *     Startup Scripts
 *         Name:         C:\Scripts\mount.cmd
 *         LastExecuted: This script has not yet been executed.
 * </pre>
 *
 * Gives settings of the object {@code ScriptPolicy}: {@code ScriptExtension} ({@code present}, {@code missing}), {@code
 * ScriptRegistered} (the command), {@code ScriptState} ({@code present}, {@code missing}), {@code ScriptLastExecuted}
 * ({@code never} or the time).
 */
final class ScriptPolicyRecogniser implements Recogniser {

    private static final Pattern EXTENSIONS = Pattern.compile(
            "^\\s{0,8}gPC(Machine|User)ExtensionNames\\s?[=:]\\s?(.{0,2000})$", Pattern.CASE_INSENSITIVE);
    private static final String SCRIPTS = "42b5faae-6536-11d2-ae5a-0000f87571e3";
    private static final Pattern REGISTERED =
            Pattern.compile("^\\s{0,8}\\d{1,2}CmdLine\\s?=\\s?(\\S.{0,300})$", Pattern.CASE_INSENSITIVE);
    private static final Pattern STATE_KEY = Pattern.compile(
            "group policy\\\\(?:state\\\\(?:machine|s-1)[^\"']{0,60}\\\\)?scripts|windows\\\\system\\\\scripts",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_FOUND = Pattern.compile(
            "unable to find|cannot find|does not exist|nicht gefunden|nicht finden|n'a pas pu trouver|introuvable|no se (?:encontr|puede encontrar)|impossibile trovare|見つかりません|找不到|찾을 수 없",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern EXECUTED = Pattern.compile(
            "^\\s{0,24}(?:Last ?Executed|Zuletzt ausgef.{1,2}hrt|Letzte Ausf.{1,2}hrung|Derni.re ex.cution|.ltima ejecuci.n|Ultima esecuzione|最終実行.{0,4})\\s{0,8}[:：]\\s{0,40}(\\S.{0,120})$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TIME = Pattern.compile("\\d{1,2}:\\d{2}");

    @Override
    public void recognise(Reading reading, Consumer<Fact> facts) {
        for (Block block : reading.blocks()) {
            boolean asked = block.command() != null
                    && STATE_KEY.matcher(block.command().text()).find();
            if (asked) {
                state(block, facts);
            }
            for (int i = 0; i < block.lines().size(); i++) {
                String text = block.lines().get(i).text();
                if (text.length() <= 3000) {
                    line(block, i, text, facts);
                }
            }
        }
    }

    private static void line(Block block, int i, String text, Consumer<Fact> facts) {
        Matcher extensions = EXTENSIONS.matcher(text);
        Matcher registered = REGISTERED.matcher(text);
        Matcher executed = EXECUTED.matcher(text);
        if (extensions.matches()) {
            String names = wrapped(block, i, extensions.group(2)).toLowerCase(Locale.ROOT);
            boolean there = names.replace(" ", "").contains(SCRIPTS);
            boolean machine = extensions.group(1).equalsIgnoreCase("machine");
            facts.accept(setting(
                    block, i, machine ? "ScriptExtension" : "UserScriptExtension", there ? "present" : "missing"));
        } else if (registered.matches()) {
            facts.accept(
                    setting(block, i, "ScriptRegistered", registered.group(1).strip()));
        } else if (executed.matches()) {
            boolean when = TIME.matcher(executed.group(1)).find();
            facts.accept(setting(
                    block, i, "ScriptLastExecuted", when ? executed.group(1).strip() : "never"));
        }
    }

    /** The list with what a console wrapped to the next lines. */
    private static String wrapped(Block block, int i, String value) {
        StringBuilder all = new StringBuilder(value);
        for (int n = i + 1; n < block.lines().size() && n < i + 6; n++) {
            String next = block.lines().get(n).text().strip();
            if (!next.startsWith("{") && !next.startsWith("[{") && !next.matches("[0-9A-Fa-f-]{4,40}}.*")) {
                break;
            }
            all.append(next);
        }
        return all.toString();
    }

    private static void state(Block block, Consumer<Fact> facts) {
        List<Line> lines = block.lines();
        for (int i = block.outputFrom(); i < lines.size(); i++) {
            String text = lines.get(i).text();
            if (NOT_FOUND.matcher(text).find()) {
                facts.accept(setting(block, i, "ScriptState", "missing"));
                return;
            }
            if (text.strip().regionMatches(true, 0, "HKEY_", 0, 5)
                    || text.strip().regionMatches(true, 0, "Script ", 0, 7)) {
                facts.accept(setting(block, i, "ScriptState", "present"));
                return;
            }
        }
    }

    private static Setting setting(Block block, int i, String name, @Nullable String value) {
        return new Setting(
                block.origin(i), block.askedHost(), "ScriptPolicy", null, name, value == null ? "" : value, null, null);
    }
}
