package org.migdoc.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.migdoc.fact.Fact;
import org.migdoc.fact.GroupMember;
import org.migdoc.fact.Listing;
import org.migdoc.regex.Pattern;

/**
 * Reads user rights out of {@code secedit /export}, {@code gpresult /v} and the policy editor.
 *
 * <pre>
 * SeServiceLogonRight = *S-1-5-80-0,*S-1-5-83-0,CORP\svc-backup
 *
 *     Policy:            ServiceLogonRight
 *     Computer Setting:  NT SERVICE\ALL SERVICES
 *
 * Log on as a service: NT SERVICE\ALL SERVICES, CORP\svc-backup
 * </pre>
 *
 * The holders are told like members of a group named after the right; the listing {@code logon-right} has the subject
 * {@code host/right}, {@code /right} when the host is unknown.
 */
final class UserRightRecogniser implements Recogniser {

    private static final int LONGEST = 8000;
    private static final int MOST_LINES = 60;
    private static final Pattern SECEDIT = Pattern.compile("\\s{0,8}(Se\\w{0,40}LogonRight)\\s{0,20}=\\s{0,20}(.*)");
    private static final Pattern IDENTIFIERS = Pattern.compile("\\s{0,8},?\\s?\\*S-1-\\d");
    private static final Pattern POLICY = Pattern.compile(
            "\\s{0,40}[^:]{4,30}:\\s{1,40}(?:Se)?((?:Deny)?(?:Service|Network|RemoteInteractive|Interactive|Batch)LogonRight)\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SETTING = Pattern.compile("\\s{0,40}[^:\\\\]{4,40}:\\s{1,40}(\\S.*)");
    private static final Pattern EDITOR = Pattern.compile(
            "\\s{0,12}(?:(log on as a service|anmelden als dienst|ouvrir une session en tant que service|iniciar sesi.n como servicio)"
                    + "|(deny log on as a service|anmelden als dienst verweigern)"
                    + "|(access this computer from the network|auf diesen computer vom netzwerk aus zugreifen|acc.der . cet ordinateur . partir du r.seau)"
                    + "|(deny access to this computer from the network|zugriff vom netzwerk auf diesen computer verweigern|interdire l.acc.s . cet ordinateur . partir du r.seau))"
                    + "(?:\\s(?:on|auf|sur)\\s([A-Za-z0-9][\\w.-]{0,62}))?(?:\\s?[:=]\\s{0,20}|\\t\\s{0,20})(\\S.*)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HOLDER = Pattern.compile(
            "\\*?S-1-[\\d-]{1,120}|[\\w. -]{1,60}\\\\[\\w.$ -]{1,80}|(?:everyone|jeder|tout le monde|todos|authenticated users|administrators|administratoren|administrateurs|users|benutzer|backup operators)",
            Pattern.CASE_INSENSITIVE);

    @Override
    public void recognise(Reading reading, Consumer<Fact> facts) {
        for (Block block : reading.blocks()) {
            for (int i = block.outputFrom(); i < block.lines().size(); i++) {
                String text = block.lines().get(i).text();
                if (text.length() <= LONGEST) {
                    read(block, i, text, facts);
                }
            }
        }
    }

    private static void read(Block block, int i, String text, Consumer<Fact> facts) {
        Matcher secedit = SECEDIT.matcher(text);
        Matcher policy = POLICY.matcher(text);
        Matcher editor = EDITOR.matcher(text);
        if (secedit.matches()) {
            StringBuilder value = new StringBuilder(secedit.group(2));
            int end = i;
            while (end + 1 < block.lines().size()
                    && end - i < MOST_LINES
                    && goesOn(value, block.lines().get(end + 1).text())) {
                end++;
                value.append(block.lines().get(end).text().strip());
            }
            tell(block, i, end, block.askedHost(), secedit.group(1), holders(value.toString()), facts);
        } else if (policy.matches()) {
            gpresult(block, i, "Se" + policy.group(1), facts);
        } else if (editor.matches()) {
            List<String> holders = holders(editor.group(6));
            String host = editor.group(5) != null ? Names.hostKey(editor.group(5)) : block.askedHost();
            if (!holders.isEmpty()
                    && holders.stream().allMatch(h -> HOLDER.matcher(h).matches())) {
                tell(block, i, i, host, right(editor), holders, facts);
            }
        }
    }

    /** A long list is wrapped behind a comma, before its first holder, or before an identifier. */
    private static boolean goesOn(CharSequence value, String next) {
        String listed = value.toString().stripTrailing();
        return listed.endsWith(",") || IDENTIFIERS.matcher(next).lookingAt() && next.indexOf('=') < 0;
    }

    private static String right(Matcher editor) {
        return editor.group(1) != null
                ? "SeServiceLogonRight"
                : editor.group(2) != null
                        ? "SeDenyServiceLogonRight"
                        : editor.group(3) != null ? "SeNetworkLogonRight" : "SeDenyNetworkLogonRight";
    }

    /** Reads the setting's lines below the name of the policy: a label with the first holder, then one holder a line. */
    private static void gpresult(Block block, int i, String right, Consumer<Fact> facts) {
        List<String> holders = new ArrayList<>();
        int end = i;
        for (int l = i + 1; l < Math.min(block.lines().size(), i + MOST_LINES); l++) {
            String text = block.lines().get(l).text();
            Matcher setting = SETTING.matcher(text);
            boolean first = holders.isEmpty() && setting.matches();
            String holder = first ? setting.group(1).strip() : text.strip();
            if (text.isBlank()
                    || !first && holders.isEmpty()
                    || !HOLDER.matcher(holder).matches()) {
                break;
            }
            holders.add(holder);
            end = l;
        }
        if (!holders.isEmpty()) {
            tell(block, i, end, block.askedHost(), right, holders, facts);
        }
    }

    private static List<String> holders(String value) {
        List<String> holders = new ArrayList<>();
        for (String holder : value.split("[,;]", -1)) {
            if (!holder.isBlank()) {
                holders.add(holder.strip());
            }
        }
        return holders;
    }

    private static void tell(
            Block block,
            int first,
            int last,
            @Nullable String host,
            String right,
            List<String> holders,
            Consumer<Fact> facts) {
        String name = right.toLowerCase(Locale.ROOT);
        for (String holder : holders) {
            String member = holder.startsWith("*") ? holder.substring(1) : holder;
            facts.accept(new GroupMember(
                    block.origin(first, last), host, name, Names.accountKey(member), Names.isComputer(member)));
        }
        facts.accept(new Listing(
                block.origin(first, last),
                "logon-right",
                (host == null ? "" : host) + "/" + name,
                true,
                holders.size()));
    }
}
