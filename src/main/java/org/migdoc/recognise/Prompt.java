package org.migdoc.recognise;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.migdoc.regex.Pattern;

/**
 * The prompt that a line begins with.
 *
 * <pre>
 * PS C:\&gt; Get-VMHost                      C:\Windows\system32&gt;klist
 * [HV02]: PS C:\&gt; Get-VMHost              PS HV02 C:\&gt; Get-VMHost         HV02 PS C:\&gt; Get-VMHost
 * HV02 C:\&gt;klist                         HV02&gt; Get-VMSwitch              DISKPART&gt; list disk
 * HV02: ipconfig                          on HV02:  sc query winrm        ipconfig on HV02         typed by a person
 * </pre>
 *
 * @param host key of the machine that the prompt names, or null
 * @param command what was typed, may be empty
 * @param end where the prompt ends in the line
 */
record Prompt(@Nullable String host, String command, int end) {

    private static final int LONGEST = 4000;
    private static final int SHORT = 160;
    private static final String NAME = "[A-Za-z0-9][\\w.-]{0,62}";
    private static final String REMOTE = "^\\s{0,12}`?(?:\\[(?<remote>" + NAME + ")]:?\\s{0,3})?";
    private static final String PATH = "(?:[A-Za-z]\\w{0,15}:[^>|<\"]{0,160}|[/\\\\][^>|<\"]{0,160})?";
    private static final Pattern POWERSHELL =
            Pattern.compile(REMOTE + "(?:(?<before>" + NAME + ")\\s{1,2})?PS(?:\\s{1,2}(?<after>" + NAME
                    + ")(?=\\s{1,2}[A-Za-z]\\w{0,15}:|>))?(?:\\s{1,2}" + PATH + ")?\\s{0,2}(?<![-=])>");
    private static final Pattern CMD = Pattern.compile(REMOTE + "(?:(?:[\\w.\\\\-]{1,40}@)?(?<before>" + NAME
            + ")\\s{1,2})?(?:[A-Za-z]:\\\\|\\\\\\\\)[^>|<\"*?]{0,160}(?<![-=])>");
    private static final Pattern SHELL = Pattern.compile("^\\s{0,12}(?:DISKPART|netsh(?: [a-z ]{1,30})?)>");
    private static final Pattern HOST =
            Pattern.compile("^\\s{0,12}(?<before>[A-Za-z][\\w-]{1,14})(?<![-=])>(?=\\s*[A-Za-z($\\[])");

    private static final Pattern TYPED = Pattern.compile("^\\s{0,12}(?:[-*•]\\s)?(?:\\p{L}{2,20}\\s){0,3}(?<before>"
            + NAME + ")\\s?(?:\\([^()]{1,30}\\)\\s?)?:\\s{1,4}(?=[A-Za-z\\[$(])");

    private static final Pattern SUFFIX =
            Pattern.compile("\\s{0,12}(?<command>[A-Za-z][^,;.!?]{1,100}?)\\s(?:on|from|auf|von|sur|en|su)\\s(?<before>"
                    + NAME + ")\\s?:?\\s{0,12}");

    /** The prompt at the start of {@code text}, or null. */
    static @Nullable Prompt at(String text, KnownHosts hosts) {
        if (text.length() > LONGEST) {
            return null;
        }
        return text.indexOf('>') < 0 ? typed(text, hosts) : printed(text, hosts);
    }

    private static @Nullable Prompt printed(String text, KnownHosts hosts) {
        for (Pattern pattern : List.of(POWERSHELL, CMD)) {
            Matcher m = pattern.matcher(text);
            if (m.lookingAt()) {
                return of(m, text, pattern == POWERSHELL);
            }
        }
        Matcher shell = SHELL.matcher(text);
        if (shell.lookingAt()) {
            return new Prompt(null, text.substring(shell.end()).strip(), shell.end());
        }
        Matcher host = HOST.matcher(text);
        return host.lookingAt() && hosts.plausible(host.group("before"))
                ? new Prompt(
                        Names.hostKey(host.group("before")),
                        text.substring(host.end()).strip(),
                        host.end())
                : typed(text, hosts);
    }

    /** The machine that a person wrote before or after a command. */
    private static @Nullable Prompt typed(String text, KnownHosts hosts) {
        Matcher m = text.indexOf(':') < 0 ? null : TYPED.matcher(text);
        if (m == null || !m.lookingAt() || !isMachine(m.group("before"), hosts)) {
            return suffixed(text, hosts);
        }
        String command = text.substring(m.end()).strip();
        return BareCommand.is(command) ? new Prompt(Names.hostKey(m.group("before")), command, m.end()) : null;
    }

    private static @Nullable Prompt suffixed(String text, KnownHosts hosts) {
        Matcher m = text.length() > SHORT ? null : SUFFIX.matcher(text);
        if (m == null || !m.matches() || !isMachine(m.group("before"), hosts)) {
            return null;
        }
        String command = m.group("command").strip();
        return BareCommand.is(command) ? new Prompt(Names.hostKey(m.group("before")), command, text.length()) : null;
    }

    private static boolean isMachine(String name, KnownHosts hosts) {
        boolean capitals = name.indexOf('-') > 0 && name.equals(name.toUpperCase(Locale.ROOT));
        return hosts.plausible(name) || capitals && Names.machineInProse(name);
    }

    private static Prompt of(Matcher m, String text, boolean powerShell) {
        String name = m.group("remote") != null ? m.group("remote") : m.group("before");
        if (name == null && powerShell) {
            name = m.group("after");
        }
        String host = name == null || !Names.plausibleHost(name) ? null : Names.hostKey(name);
        return new Prompt(host, text.substring(m.end()).strip(), m.end());
    }
}
