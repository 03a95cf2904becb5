package org.migdoc.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.migdoc.fact.DnsLookup;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Listing;
import org.migdoc.fact.Origin;

/** Walks through the lines of one block and collects what {@code nslookup} printed there, one answer after the other. */
final class NslookupAnswers {

    private static final Pattern LABEL = Pattern.compile(
            "(?<![\\w.-])(?:(?<server>(?:Default |Standard)?Server|Serveur(?: par d.{1,3}faut)?|Servidor(?: predeterminado)?)\\s?:"
                    + "|(?<name>Name:|Nom\\s?:|Nombre:|Nome:)|(?<address>Address(?:es)?:|Adressen?:|Adresses?\\s?:)"
                    + "|(?<alias>Alias(?:es)?\\s?:))\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9_][\\w.-]{0,252}");
    private static final Pattern REVERSE =
            Pattern.compile("(?<r>(?:\\d{1,3}\\.){4})in-addr\\.arpa\\s+name\\s*=\\s*(?<name>[\\w.-]{1,253})");
    private static final Pattern GLUE =
            Pattern.compile("(?<name>[\\w.-]{1,253})\\s+internet address\\s*=\\s*(?<address>" + Ipv4.REGEX + ")");

    private static final Pattern ADDRESSES =
            Pattern.compile("[\\s,;]*[0-9a-fA-F:.%#]{2,60}(?:[\\s,;]+[0-9a-fA-F:.%#]{2,60}){0,20}[\\s,;]*");

    private enum Part {
        NONE,
        SERVER,
        ANSWER,
        ALIASES
    }

    private final Block block;
    private final Consumer<Fact> facts;
    private final boolean own;
    private @Nullable String asked;
    private @Nullable String server;
    private @Nullable String name;
    private final List<String> addresses = new ArrayList<>();
    private final List<String> aliases = new ArrayList<>();
    private Part part = Part.NONE;
    private int nameLine;
    private int lastLine;
    private int silence = -1;
    private boolean answered;

    NslookupAnswers(Block block, Consumer<Fact> facts) {
        this.block = block;
        this.facts = facts;
        this.own = block.command() != null && block.command().name().equals("nslookup");
        this.asked = own ? NslookupQuestion.name(block) : null;
        this.server = own ? NslookupQuestion.server(block) : null;
    }

    void read() {
        for (int i = own ? 1 : 0; i < block.lines().size(); i++) {
            String text = block.lines().get(i).text();
            if (text.length() <= 600) {
                line(i, text);
            }
        }
        close();
        if (silence >= 0 && !answered && asked != null) {
            add(asked, DnsLookup.Outcome.TIMEOUT, List.of(), block.origin(silence));
        }
    }

    private void line(int i, String text) {
        if (NslookupComplaint.is(text)) {
            complain(i, text);
            return;
        }
        Matcher label = LABEL.matcher(text);
        if (!label.find() || !text.substring(0, label.start()).isBlank()) {
            plain(i, text);
            return;
        }
        boolean more = true;
        while (more) {
            boolean address = label(i, label, text);
            int from = label.end();
            more = label.find(from);
            value(i, text.substring(from, more ? label.start() : text.length()), address);
        }
    }

    /** Takes a label in; true when addresses follow it. */
    private boolean label(int i, Matcher label, String text) {
        if (label.group("server") != null) {
            close();
            part = Part.SERVER;
        } else if (label.group("name") != null) {
            close();
            Matcher host = HOST.matcher(text).region(label.end(), text.length());
            name = host.lookingAt() && (host.end() == text.length() || text.charAt(host.end()) <= ' ')
                    ? host.group()
                    : null;
            nameLine = i;
            part = name == null ? Part.NONE : Part.ANSWER;
        } else if (label.group("alias") != null) {
            part = part == Part.ANSWER ? Part.ALIASES : part;
        }
        return label.group("address") != null;
    }

    private void value(int i, String text, boolean address) {
        if (part == Part.ALIASES && HOST.matcher(text.strip()).matches()) {
            aliases.add(text.strip());
        }
        List<String> found = Ipv4.all(text);
        if (part == Part.SERVER && !found.isEmpty()) {
            server = found.get(0);
            part = Part.NONE;
        } else if (part == Part.ANSWER && address) {
            answer(i, found);
        }
    }

    private void answer(int i, List<String> found) {
        found.stream().filter(a -> !addresses.contains(a)).forEach(addresses::add);
        lastLine = i;
    }

    private void plain(int i, String text) {
        if (text.isBlank()) {
            return;
        }
        if (part == Part.ANSWER && ADDRESSES.matcher(text).matches()) {
            answer(i, Ipv4.all(text));
        } else if (part == Part.ALIASES && HOST.matcher(text.strip()).matches()) {
            aliases.add(text.strip());
        } else {
            if (part == Part.ANSWER || part == Part.ALIASES) {
                close();
            }
            oneLine(i, text);
        }
    }

    private void oneLine(int i, String text) {
        Matcher reverse = REVERSE.matcher(text);
        Matcher glue = GLUE.matcher(text);
        if (reverse.find()) {
            add(
                    NslookupQuestion.turned(reverse.group("r")),
                    DnsLookup.Outcome.FOUND,
                    List.of(Names.hostKey(reverse.group("name"))),
                    block.origin(i));
        } else if (glue.find()) {
            add(glue.group("name"), DnsLookup.Outcome.FOUND, List.of(glue.group("address")), block.origin(i));
        } else if (own && NslookupComplaint.silence(text)) {
            silence = i;
        }
    }

    private void complain(int i, String text) {
        String next = i + 1 < block.lines().size() ? block.lines().get(i + 1).text() : "";
        NslookupComplaint complaint = NslookupComplaint.of(text, next, asked);
        if (complaint != null) {
            close();
            add(complaint.name(), complaint.outcome(), List.of(), block.origin(i));
            answered = true;
        } else if (NslookupComplaint.silence(text)) {
            silence = i;
        }
    }

    private void close() {
        if (part != Part.NONE && name != null && !addresses.isEmpty()) {
            boolean reverse = asked != null && !answered && Ipv4.is(asked);
            String subject = asked != null && !answered ? asked : aliases.isEmpty() ? name : aliases.get(0);
            List<String> answer = reverse ? List.of(Names.hostKey(name)) : List.copyOf(addresses);
            add(subject, DnsLookup.Outcome.FOUND, answer, block.origin(nameLine, lastLine));
            answered = true;
        }
        name = null;
        addresses.clear();
        aliases.clear();
        part = Part.NONE;
    }

    private void add(String subject, DnsLookup.Outcome outcome, List<String> answer, Origin origin) {
        String key = Names.hostKey(subject);
        facts.accept(new DnsLookup(origin, block.host(), key, Names.form(subject), server, outcome, answer));
        if (outcome == DnsLookup.Outcome.FOUND) {
            facts.accept(new Listing(origin, "dns", key, true, answer.size()));
        }
    }
}
