package org.migdoc.recognise;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.migdoc.fact.DnsLookup;
import org.migdoc.fact.Fact;
import org.migdoc.recognise.Remarks.Remark;
import org.migdoc.regex.Pattern;

/**
 * Reads what a person tells of name resolution:
 *
 * <pre>
 * HV02 resolves to 10.1.0.12 and 10.20.0.12
 * nslookup hv02 -&gt; 10.1.0.12          nslookup hv09 says Non-existent domain (server 10.1.0.6)
 * HV02 wird zu 10.1.0.12 aufgelöst
 * hv09 does not resolve               hv09 lässt sich nicht auflösen
 * </pre>
 */
final class DnsRemarkRecogniser implements Recogniser {

    private static final String NAME = "(?<name>[A-Za-z0-9_][A-Za-z0-9_.-]{0,120})";
    private static final Pattern TYPED = Pattern.compile(
            "\\b(?:nslookup|resolve-dnsname)\\s+" + NAME
                    + "\"?(?:\\s[\\w.-]{1,60})?\\s*(?:=>|->|=|:|\u2192|(?:it |das |er )?(?:gives|returns|says|shows|liefert|ergibt|gibt|sagt|meldet|donne|renvoie)(?: me| mir| back| us)?)\\s*(?<answer>.{1,200})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern RESOLVES = Pattern.compile(
            "(?<![\\w.-])" + NAME
                    + "[\"']?\\s+(?:(?:still |now |also |correctly |wrongly )?(?:resolves?|resolved|resolving|is resolved|points?)\\s(?:\\w{1,12}\\s){0,3}?(?:to|as)|wird\\s(?:\\w{1,12}\\s){0,2}?(?:zu|auf|nach|als)|l(?:\u00f6|oe|.{1,2})st\\s(?:\\w{1,12}\\s){0,2}?(?:zu|auf|nach)|zeigt\\s(?:\\w{1,12}\\s){0,2}?auf|se r.{1,3}sout en)\\s+(?<answer>(?:the )?(?:IP )?"
                    + Ipv4.REGEX + ".{0,160})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern UNRESOLVED = Pattern.compile(
            "(?<![\\w.-])" + NAME
                    + "[\"']?\\s+(?:does ?n[o']t resolve|did ?n[o']t resolve|won't resolve|can ?n?[o']t be resolved|could not be resolved|is not resolvable|wird nicht aufgel|l\\S{1,2}sst sich nicht aufl|kann nicht aufgel|nicht aufl\\S{1,2}sbar|ne se r.{1,3}sout pas|has no (?:a|dns) record|not in dns|is not in dns)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CANNOT = Pattern.compile(
            "(?:cannot|can't|can not|could not|couldn't|unable to) resolve (?:the )?(?:host ?name |name |host )?[\"']?"
                    + NAME,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LIST = Pattern.compile(
            Ipv4.REGEX + "(?:\\s{0,3}(?:,|/|;|\\+|&|\\band\\b|\\bund\\b|\\bet\\b|\\by\\b)\\s{0,3}(?:also )?"
                    + Ipv4.REGEX + "){0,10}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NOTHING = Pattern.compile(
            "non-?existent|nxdomain|not found|can't find|does not exist|nicht gefunden|no answer|unknown|failed|fails|nothing",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SILENT =
            Pattern.compile("time ?d? ?-?out|zeit.{1,3}berschreitung", Pattern.CASE_INSENSITIVE);

    private static final Pattern SERVER_LABEL =
            Pattern.compile("\\b(?:server|serveur|servidor)\\s?:", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME_LABEL = Pattern.compile("\\b(?:name|nom|nombre)\\s?:", Pattern.CASE_INSENSITIVE);
    private static final Pattern ASKED_SERVER = Pattern.compile(
            "\\(?\\b(?:dns.?server|server|serveur|dns|via|against|asked|from|von)\\b\\s?(?:is\\s|:\\s?)?" + Ipv4.REGEX
                    + "\\)?",
            Pattern.CASE_INSENSITIVE);

    @Override
    public void recognise(Reading reading, Consumer<Fact> facts) {
        for (Remark remark : reading.remarks()) {
            if (!NslookupComplaint.is(remark.text()) && !remark.lower().contains("ping")) {
                read(remark, facts);
            }
        }
    }

    private static void read(Remark remark, Consumer<Fact> facts) {
        Matcher typed = TYPED.matcher(remark.text());
        Matcher resolves = RESOLVES.matcher(remark.text());
        Matcher unresolved = UNRESOLVED.matcher(remark.text());
        Matcher cannot = CANNOT.matcher(remark.text());
        if (typed.find()) {
            answered(remark, typed.group("name"), typed.group("answer"), facts);
        } else if (resolves.find() && named(resolves.group("name"))) {
            answered(remark, resolves.group("name"), resolves.group("answer"), facts);
        } else if (unresolved.find() && named(unresolved.group("name"))) {
            facts.accept(lookup(remark, unresolved.group("name"), DnsLookup.Outcome.NOT_FOUND, List.of()));
        } else if (cannot.find() && named(cannot.group("name"))) {
            facts.accept(lookup(remark, cannot.group("name"), DnsLookup.Outcome.NOT_FOUND, List.of()));
        }
    }

    /** An answer without the server that gave it: {@code Server: dc01 Address: 10.1.0.5 Name: …}, {@code (server 10.1.0.6)}. */
    private static String withoutServer(String told) {
        Matcher name = NAME_LABEL.matcher(told);
        String rest = SERVER_LABEL.matcher(told).find() ? name.find() ? told.substring(name.end()) : "" : told;
        return ASKED_SERVER.matcher(rest).replaceAll(" ");
    }

    private static void answered(Remark remark, String name, String told, Consumer<Fact> facts) {
        String answer = withoutServer(told);
        Matcher list = LIST.matcher(answer);
        List<String> addresses = list.find() ? Ipv4.all(list.group()) : List.of();
        String reverse = Ipv4.is(name) ? Remarks.hostKey(Names.bare(answer)) : null;
        if (reverse != null && !Ipv4.is(reverse)) {
            facts.accept(lookup(remark, name, DnsLookup.Outcome.FOUND, List.of(reverse)));
        } else if (!addresses.isEmpty()) {
            facts.accept(lookup(remark, name, DnsLookup.Outcome.FOUND, addresses));
        } else if (SILENT.matcher(answer).find()) {
            facts.accept(lookup(remark, name, DnsLookup.Outcome.TIMEOUT, List.of()));
        } else if (NOTHING.matcher(answer).find()) {
            facts.accept(lookup(remark, name, DnsLookup.Outcome.NOT_FOUND, List.of()));
        }
    }

    /** A name without digit or domain counts only in capitals: "it resolves to" names nobody. */
    private static boolean named(String name) {
        return Remarks.host(Names.bare(name))
                || name.length() > 2 && name.equals(name.toUpperCase(java.util.Locale.ROOT));
    }

    private static DnsLookup lookup(Remark remark, String name, DnsLookup.Outcome outcome, List<String> addresses) {
        String bare = Names.bare(name);
        return new DnsLookup(
                remark.block().origin(remark.index()),
                remark.block().host(),
                Names.hostKey(bare),
                Names.form(bare),
                null,
                outcome,
                addresses);
    }
}
