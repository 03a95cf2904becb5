package org.migdoc.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.migdoc.fact.Fact;
import org.migdoc.fact.GroupMember;
import org.migdoc.regex.Pattern;

/**
 * Reads what people write about groups.
 *
 * <pre>
 * Hyper-V Administrators on HV02: svc-move, CORP\adm          HV01 local admins: CORP\adm only
 * svc-move is in Hyper-V Administrators on HV01               Administratoren auf HV02: leer
 * </pre>
 *
 * Such a list is complete only when it says so ("only", "empty").
 */
final class GroupSentences {

    private static final int LONGEST = 400;
    private static final Pattern QUICK = Pattern.compile("[Aa]dmin|[Uu]sers|enutzer|tilisateurs");
    private static final Pattern LIST = Pattern.compile(
            "(?<before>.{0,60}?)\\b(?<group>" + GroupNames.IN_TEXT
                    + ")(?:\\s(?:group|gruppe|members|mitglieder)){0,2}(?:\\s(?:on|auf|sur|at|of|von)\\s(?<host>[A-Za-z0-9][\\w.-]{0,62}))?(?:\\s\\([^()]{0,40}\\))?\\s?[:=]\\s{1,8}(?<members>\\S.*)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern MEMBER = Pattern.compile(
            "(?<member>[A-Za-z][\\w.\\\\$-]{1,80})\\s(?:is|ist|est|are)\\s(?:only |also |nur |auch |a |an |ein )?(?:(?:direct )?member (?:of|in)|in|mitglied (?:in|der|von)|membre (?:de|du|des))\\s"
                    + "(?:the |der |den |local |lokalen |groupe ){0,3}['\"]?(?<group>" + GroupNames.IN_TEXT
                    + ")['\"]?(?<rest>.*)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ON =
            Pattern.compile("\\b(?:on|auf|sur)\\s([A-Za-z0-9][\\w.-]{0,62})(\\sonly)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOBODY = Pattern.compile(
            "(?:is )?(?:empty|leer|vide|nobody|none|no members?|niemand|keine(?: mitglieder)?|personne|nadie|-)\\b?.{0,20}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ONLY = Pattern.compile(
            "\\b(?:only|nur|seulement|uniquement|nothing else|sonst (?:nichts|niemand))\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT = Pattern.compile(
            "\\b(?:not|nicht|kein|keine|missing|fehlt|pas|should|must|muss|soll|add|n.est)\\b|\\?\\s*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SEPARATOR =
            Pattern.compile("\\s{0,4}(?:[,;+&]|\\band\\b|\\bund\\b|\\bet\\b)\\s{0,4}", Pattern.CASE_INSENSITIVE);
    private static final Pattern ACCOUNT = Pattern.compile(
            "(?:[\\w.-]{1,60}\\\\)?[\\w.$-]{2,60}(?: (?:Admins|Users|Operators|Administrators|Support))?|(?:[\\w.-]{1,60}\\\\)[\\w.$ -]{2,60}");

    private GroupSentences() {}

    /** Hands on what the sentences of a block say. */
    static void read(Block block, Reading reading, Consumer<Fact> facts) {
        KnownHosts hosts = reading.hosts();
        for (Sentence sentence : reading.sentences(block)) {
            String text = sentence.text();
            if (text.length() > LONGEST || !QUICK.matcher(text).find()) {
                continue;
            }
            Matcher list = LIST.matcher(text);
            Matcher member = MEMBER.matcher(text);
            if (list.matches()) {
                list(sentence, list, hosts, facts);
            } else if (member.find() && !NOT.matcher(text).find()) {
                member(sentence, member, hosts, facts);
            }
        }
    }

    private static void list(Sentence sentence, Matcher m, KnownHosts hosts, Consumer<Fact> facts) {
        Block block = sentence.block();
        String group = GroupNames.canonical(m.group("group"));
        String named = m.group("host") != null ? Names.hostKey(m.group("host")) : hosts.lastIn(m.group("before"));
        String host = named != null ? named : block.command() == null ? block.host() : null;
        String told = m.group("members");
        if (NOBODY.matcher(told.strip()).matches()) {
            facts.accept(GroupRecogniser.listing(sentence.origin(), host, group, true, 0));
            return;
        }
        if (NOT.matcher(told).find()) {
            return;
        }
        boolean whole = ONLY.matcher(told).find();
        List<GroupMember> members =
                members(sentence, host, group, ONLY.matcher(told).replaceAll("").strip());
        members.forEach(facts);
        if (!members.isEmpty()) {
            facts.accept(GroupRecogniser.listing(sentence.origin(), host, group, whole, members.size()));
        }
    }

    private static List<GroupMember> members(Sentence sentence, @Nullable String host, String group, String told) {
        List<GroupMember> members = new ArrayList<>();
        for (String name : SEPARATOR.split(told, -1)) {
            String account = name.replaceAll("\\s?\\([^)]{0,60}\\)", "").strip();
            account = account.endsWith(".") ? account.substring(0, account.length() - 1) : account;
            if (!ACCOUNT.matcher(account).matches()) {
                return List.of();
            }
            members.add(new GroupMember(
                    sentence.origin(), host, group, Names.accountKey(account), Names.isComputer(account)));
        }
        return members;
    }

    private static void member(Sentence sentence, Matcher m, KnownHosts hosts, Consumer<Fact> facts) {
        Matcher on = ON.matcher(m.group("rest"));
        String host = on.find() && hosts.plausible(on.group(1)) ? Names.hostKey(on.group(1)) : null;
        facts.accept(new GroupMember(
                sentence.origin(),
                host,
                GroupNames.canonical(m.group("group")),
                Names.accountKey(m.group("member")),
                Names.isComputer(m.group("member"))));
    }
}
