package org.migdoc.diagnosis;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.migdoc.fact.MigrationAttempt;
import org.migdoc.fact.Origin;

/**
 * Puts the names of a case into the words and commands of an author:
 *
 * <pre>
 * {source} may not act for you towards {destination}       HV01 may not act for you towards HV02
 * Get-VM -ComputerName {source} -Name {vm}                 Get-VM -ComputerName HV01 -Name 'App Server'
 * Get-ADComputer '{destination}'                           Get-ADComputer 'HV02'
 * </pre>
 *
 * <p>Every name is pasted text and therefore data: whatever it holds, it never becomes code. A name that is not known reads
 * "the source host" in a sentence and {@code <SOURCE>} in a command, where nobody can overlook it. What is in braces but is
 * no known name (a script block, {@code {0}}) stays as it is.
 */
public final class Placeholders {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z][a-z0-9-]{0,40}(?:\\.[a-z]{1,20})?)}");

    private static final MigrationAttempt NOBODY =
            new MigrationAttempt(new Origin("", 1, 1, ""), null, null, null, null, null, null, null, null, null, null);

    private Placeholders() {}

    /** The names that every template may use; a caller's own ones come on top. */
    public static Set<String> names() {
        return UnknownName.names();
    }

    /**
     * A sentence with its names filled in. Odd names (blanks, quotes) stand in single quotes, so that a command inside the
     * sentence is as safe as one of its own.
     *
     * @param extra more names, or better ones
     */
    public static String fill(String template, MigrationAttempt attempt, Map<String, String> extra) {
        return replace(template, attempt, extra, new SentencePlaces(template));
    }

    /**
     * A command with its names filled in.
     *
     * @param shell {@code powershell}, {@code cmd}, or {@code gui} for a description of clicks
     * @param extra more names, or better ones
     */
    public static String quote(String command, String shell, MigrationAttempt attempt, Map<String, String> extra) {
        return switch (shell) {
            case "gui" -> fill(command, attempt, extra);
            case "powershell" -> replace(command, attempt, extra, new PowerShellPlaces(command));
            default -> replace(command, attempt, extra, new CmdPlaces(command));
        };
    }

    /** A sentence for no case in particular. */
    public static String fill(String template) {
        return fill(template, NOBODY, Map.of());
    }

    /**
     * A command for no case in particular.
     *
     * @param shell as above
     */
    public static String quote(String command, String shell) {
        return quote(command, shell, NOBODY, Map.of());
    }

    private static String replace(
            String template, MigrationAttempt attempt, Map<String, String> extra, QuotingPlaces places) {
        Matcher matcher = PLACEHOLDER.matcher(template);
        StringBuilder filled = new StringBuilder(template.length() + 32);
        int done = 0;
        while (matcher.find()) {
            String name = matcher.group(1);
            if (!UnknownName.names().contains(name) && !extra.containsKey(name)) {
                continue;
            }
            filled.append(template, done, matcher.start());
            String value = PastedName.clean(value(name, attempt, extra));
            String known = value == null ? null : places.write(matcher.start(), value);
            filled.append(known != null ? known : places.unknown(matcher.start(), name, inWords(name, attempt)));
            done = matcher.end();
        }
        return filled.append(template, done, template.length()).toString();
    }

    private static @Nullable String value(String name, MigrationAttempt attempt, Map<String, String> extra) {
        String own = extra.get(name);
        if (own != null) {
            return name.equals("dc") ? host(own) : own;
        }
        return switch (name) {
            case "source" -> host(attempt.source());
            case "destination" -> host(attempt.destination());
            case "console" -> host(attempt.console());
            case "vm" -> attempt.vm();
            case "operator" -> attempt.operator();
            case "domain" -> attempt.domain();
            case "source.fqdn" -> fullName(attempt.sourceFqdn(), attempt.source(), attempt.domain());
            case "destination.fqdn" -> fullName(attempt.destinationFqdn(), attempt.destination(), attempt.domain());
            default -> null;
        };
    }

    private static String inWords(String name, MigrationAttempt attempt) {
        String shortName = PastedName.clean(
                switch (name) {
                    case "source.fqdn" -> host(attempt.source());
                    case "destination.fqdn" -> host(attempt.destination());
                    default -> null;
                });
        return UnknownName.inWords(name, shortName);
    }

    private static @Nullable String host(@Nullable String key) {
        return key == null || key.indexOf('.') >= 0 ? key : key.toUpperCase(Locale.ROOT);
    }

    private static @Nullable String fullName(@Nullable String fqdn, @Nullable String key, @Nullable String domain) {
        if (fqdn != null) {
            return fqdn;
        }
        return key == null || domain == null || key.indexOf('.') >= 0 || domain.indexOf('.') < 0
                ? null
                : key + "." + domain;
    }
}
