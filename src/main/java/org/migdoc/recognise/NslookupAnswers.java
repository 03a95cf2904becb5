package org.migdoc.recognise;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.migdoc.fact.DnsLookup;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Listing;
import org.migdoc.fact.Origin;
import org.migdoc.regex.Pattern;

/** Walks through the lines of one block and collects what {@code nslookup} printed there, one answer after the other. */
final class NslookupAnswers {

    private static final Pattern LABEL = Pattern.compile(
            "(?<![\\w.-])(?:(?<server>(?:Default |Standard)?Server|Serveur(?: par d.{1,3}faut)?|Servidor(?: predeterminado)?|Serwer|Сервер|サーバー|服务器|伺服器|Sunucu)\\s?[:\uff1a]"
                    + "|(?<name>Name:|Nom\\s?:|Nombre:|Nome:|Naam:|Namn:|Nazwa:|Имя:|(?:名前|名称|名稱)\\s?[:\uff1a])|(?<address>Address(?:es)?:|Adressen?:|Adresses?\\s?:)"
                    + "|(?<alias>Alias(?:es)?\\s?:))\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9_][\\w.-]{0,252}");
    private static final Pattern REVERSE =
            Pattern.compile("(?<r>(?:\\d{1,3}\\.){4})in-addr\\.arpa\\s+name\\s*=\\s*(?<name>[\\w.-]{1,253})");
    private static final Pattern GLUE =
            Pattern.compile("(?<name>[\\w.-]{1,253})\\s+internet address\\s*=\\s*(?<address>" + Ipv4.REGEX + ")");

    private static final Pattern ADDRESSES =
            Pattern.compile("[\\s,;]*[0-9a-fA-F:.%#]{2,60}(?:[\\s,;]+[0-9a-fA-F:.%#]{2,60}){0,20}[\\s,;]*");

    private final Block block;
    private final Consumer<Fact> facts;
    private final boolean own;
    private final @Nullable String asked;
    private @Nullable String server;
    private @Nullable NslookupAnswer answer;
    private boolean inServer;
    private boolean inAliases;
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
        server = own && server == null ? firstServer() : server;
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

    /** The server's address, for complaints that come before it. */
    private @Nullable String firstServer() {
        boolean named = false;
        for (int i = 1; i < Math.min(block.lines().size(), 20); i++) {
            String line = block.lines().get(i).text();
            String text = line.length() > 600 ? "" : line;
            Matcher label = LABEL.matcher(text);
            boolean labelled = label.find();
            named |= labelled && label.group("server") != null;
            String address = Ipv4.first(text);
            if (named && address != null) {
                return address;
            } else if (labelled && label.group("name") != null) {
                return null;
            }
        }
        return null;
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
            inServer = true;
        } else if (label.group("name") != null) {
            close();
            Matcher host = HOST.matcher(text).region(label.end(), text.length());
            boolean whole = host.lookingAt() && (host.end() == text.length() || text.charAt(host.end()) <= ' ');
            answer = whole ? new NslookupAnswer(host.group(), i) : null;
        } else if (label.group("alias") != null) {
            inAliases = answer != null;
        }
        return label.group("address") != null;
    }

    private void value(int i, String text, boolean address) {
        List<String> found = Ipv4.all(text);
        if (inServer && !found.isEmpty()) {
            server = found.get(0);
            inServer = false;
        } else if (answer != null && address) {
            answer.addresses(i, found);
        } else if (answer != null && inAliases && HOST.matcher(text.strip()).matches()) {
            answer.alias(text.strip());
        }
    }

    private void plain(int i, String text) {
        if (text.isBlank()) {
            return;
        }
        if (answer != null && inAliases && HOST.matcher(text.strip()).matches()) {
            answer.alias(text.strip());
        } else if (answer != null && ADDRESSES.matcher(text).matches()) {
            answer.addresses(i, Ipv4.all(text));
        } else {
            close();
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
        NslookupComplaint complaint = NslookupComplaint.of(text, next.length() > 300 ? "" : next, asked);
        if (complaint != null) {
            close();
            add(complaint.name(), complaint.outcome(), List.of(), block.origin(i));
            answered = true;
        } else if (NslookupComplaint.silence(text)) {
            silence = i;
        }
    }

    private void close() {
        if (answer != null && !answer.empty()) {
            String question = answered ? null : asked;
            Origin origin = block.origin(answer.first(), answer.last());
            add(answer.subject(question), DnsLookup.Outcome.FOUND, answer.values(question), origin);
            answered = true;
        }
        answer = null;
        inServer = false;
        inAliases = false;
    }

    private void add(String subject, DnsLookup.Outcome outcome, List<String> answer, Origin origin) {
        String key = Names.hostKey(subject);
        facts.accept(new DnsLookup(origin, block.host(), key, Names.form(subject), server, outcome, answer));
        if (outcome == DnsLookup.Outcome.FOUND) {
            facts.accept(new Listing(origin, "dns", key, true, answer.size()));
        }
    }
}
