package org.migdoc.recognise;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.migdoc.regex.Pattern;

/**
 * A line in which a person says which command printed what stands below, and where it ran:
 *
 * <pre>
 * Get-VMHost on HV02 shows          ipconfig there:          output of setspn -L HV01:
 * Ausgabe von ipconfig /all auf HV02:
 * </pre>
 *
 * Beside the command and one machine only words of place and of saying may stand in the line.
 *
 * @param command the command as named, with its options
 * @param host key of the one machine named, or null
 * @param there true when it points at the machine that was named last
 */
record SpokenCommand(String command, @Nullable String host, boolean there) {

    private static final int LONGEST = 120;
    private static final Pattern COMMAND = Pattern.compile(
            "(?<![\\w-])(?:(?:Get|Test|Resolve|Compare)-[A-Z]\\w{2,40}|ipconfig|setspn|klist|nslookup|netstat|w32tm|icacls|mpclaim"
                    + "|vssadmin|wbadmin|fltmc|nltest|iscsicli|nvspbind|systeminfo)(?![\\w-])"
                    + "(?:\\s[-/]L\\s[\\w.$-]{1,64}(?=[\\s:]|$)|(?:\\s[-/]\\w{1,20}){0,3})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FIELD = Pattern.compile("\\s{0,12}[A-Za-z]\\w{2,60}\\s{1,60}: ?\\S.*");
    private static final Pattern BREAKS = Pattern.compile("[\\s\"'`:,()]+");
    private static final Set<String> THERE = Set.of("there", "dort", "là", "allí", "daar");
    private static final Set<String> SAYING = Set.of(
            "gives",
            "gave",
            "returns",
            "returned",
            "printed",
            "said",
            "showed",
            "below",
            "following",
            "looks",
            "like",
            "ergibt",
            "liefert",
            "gibt",
            "sagt",
            "donne",
            "renvoie",
            "muestra");

    /** What {@code line} introduces, or null when it introduces nothing; {@code next} is the line below it. */
    static @Nullable SpokenCommand of(String line, String next, KnownHosts hosts) {
        String text = line.strip();
        boolean leads = text.length() <= LONGEST
                && (text.endsWith(":") || FIELD.matcher(next).matches());
        Matcher m = leads ? COMMAND.matcher(text) : null;
        if (m == null || !m.find()) {
            return null;
        }
        String rest = text.substring(0, m.start()) + ' ' + text.substring(m.end());
        return placed(m.group(), rest, hosts);
    }

    private static @Nullable SpokenCommand placed(String command, String rest, KnownHosts hosts) {
        String host = null;
        boolean told = false;
        boolean there = false;
        for (String word : BREAKS.split(rest, -1)) {
            String lower = word.toLowerCase(Locale.ROOT);
            there |= THERE.contains(lower);
            if (THERE.contains(lower) || SAYING.contains(lower) || Heading.WORDS.contains(lower)) {
                told = true;
            } else if (!word.isEmpty()) {
                if (host != null || !hosts.plausible(word)) {
                    return null;
                }
                host = Names.hostKey(word);
            }
        }
        return told ? new SpokenCommand(command, host, there) : null;
    }
}
