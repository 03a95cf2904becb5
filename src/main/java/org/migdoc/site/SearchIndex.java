package org.migdoc.site;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.migdoc.codes.Explanation.Meaning;
import org.migdoc.diagnosis.Placeholders;
import org.migdoc.knowledge.RuleMentions.Rule;
import org.migdoc.recognise.MessageTable;

/**
 * What the search looks through: a script that fills a list, so that it can be read without a server.
 *
 * <pre>
 * migdocIndex=[
 * ["cause","A ticket is older than the change","causes/kcd-stale-ticket.html","kcd-stale-ticket …"],
 * </pre>
 */
final class SearchIndex {

    private static final int LONGEST = 300;

    private final Contents contents;
    private final Links links;
    private final StringBuilder script = new StringBuilder("migdocIndex=[\n");

    private SearchIndex(Contents contents, Links links) {
        this.contents = contents;
        this.links = links;
    }

    static String of(Contents contents, Links links) {
        SearchIndex index = new SearchIndex(contents, links);
        index.causes();
        index.known();
        index.others();
        return index.script.append("];\n").toString();
    }

    private void causes() {
        contents.catalogue()
                .causes()
                .values()
                .forEach(cause -> add(
                        "cause",
                        cause.title(),
                        links.address(cause.id()),
                        cause.id() + " " + cause.area() + " " + Placeholders.fill(cause.summary())));
    }

    private void known() {
        Map<String, List<MessageTable.Row>> messages = contents.messages();
        contents.known().forEach(known -> {
            Meaning meaning = Contents.meaning(known);
            String sentences = messages.getOrDefault(meaning.key(), List.of()).stream()
                    .map(MessageTable.Row::pattern)
                    .collect(Collectors.joining(" "));
            add(
                    meaning.kind().name().toLowerCase(java.util.Locale.ROOT),
                    meaning.key() + (meaning.name() == null ? "" : " " + meaning.name()),
                    links.address(known.asked()),
                    Objects.requireNonNullElse(meaning.meaning(), "") + " " + String.join(" ", meaning.spellings())
                            + " " + sentences);
        });
    }

    private void others() {
        contents.catalogue()
                .questions()
                .values()
                .forEach(question -> add(
                        "question",
                        Placeholders.fill(question.title()),
                        links.address(question.id()),
                        question.id() + " " + Objects.requireNonNullElse(question.command(), "")));
        contents.catalogue()
                .steps()
                .values()
                .forEach(step -> add("step", Placeholders.fill(step.title()), links.address(step.id()), step.id()));
        for (Rule rule : contents.rules()) {
            add(
                    "rule",
                    rule.name(),
                    Links.source(rule.file()) + "#L" + rule.line(),
                    String.join(" ", rule.situations()));
        }
    }

    private void add(String kind, String title, String address, String words) {
        String cut = words.strip().substring(0, Math.min(LONGEST, words.strip().length()));
        script.append('[')
                .append(quoted(kind))
                .append(',')
                .append(quoted(title))
                .append(',');
        script.append(quoted(address)).append(',').append(quoted(cut)).append("],\n");
    }

    /** A string of JavaScript; half characters, line ends and what could end a script are spelt. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' '
                    || c == '"'
                    || c == '\\'
                    || c == '<'
                    || c == '\u2028'
                    || c == '\u2029'
                    || Character.isSurrogate(c)) {
                quoted.append("\\u%04x".formatted((int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
