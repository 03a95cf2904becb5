package org.migdoc.site;

import static j2html.TagCreator.a;
import static j2html.TagCreator.code;
import static j2html.TagCreator.each;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import j2html.tags.specialized.ATag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.migdoc.codes.Explanation;
import org.migdoc.diagnosis.Cause;
import org.migdoc.diagnosis.Placeholders;
import org.migdoc.knowledge.Catalogue;
import org.migdoc.knowledge.RuleMentions.Rule;
import org.migdoc.report.Html;

/** Where things stand on the site. What is not there is named without a link. */
final class Links {

    private final Contents contents;
    private final Map<String, Target> known = new HashMap<>();

    /**
     * What a name leads to.
     *
     * @param address from the start of the site on
     * @param title what it is, or null when the name says it
     */
    record Target(String address, @Nullable String title) {

        Target from(String root) {
            return new Target(root + address, title);
        }
    }

    Links(Contents contents) {
        this.contents = contents;
        Catalogue catalogue = contents.catalogue();
        contents.situations().keySet().forEach(s -> add(s, "rules.html#situation-" + slug(s), null));
        contents.known()
                .forEach(e -> add(
                        e.asked(),
                        address(Contents.meaning(e)),
                        Contents.meaning(e).meaning()));
        catalogue.questions().forEach((id, q) -> add(id, "questions.html#" + slug(id), Placeholders.fill(q.title())));
        catalogue.steps().forEach((id, s) -> add(id, "steps.html#" + slug(id), Placeholders.fill(s.title())));
        catalogue.causes().forEach((id, c) -> add(id, "causes/" + slug(id) + ".html", c.title()));
    }

    private void add(String name, String address, @Nullable String title) {
        known.put(name, new Target(address, title));
    }

    private static String address(Explanation.Meaning meaning) {
        return switch (meaning.kind()) {
                    case CODE -> "codes.html#";
                    case EVENT -> "events.html#";
                    case MESSAGE -> "messages.html#";
                }
                + slug(meaning.key());
    }

    /** A name as part of an address or a file: small letters, digits, {@code . _ -}. */
    static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._]+", "-");
    }

    /** Where a cause, a code, an event, a kind of message, a situation, a step or a question stands; null when it does not. */
    @Nullable
    Target target(String root, String name) {
        Target target = known.get(name);
        return target == null ? null : target.from(root);
    }

    /** The same for something that is known to be there, from the start of the site on. */
    String address(String name) {
        return Objects.requireNonNull(known.get(name), name).address();
    }

    /** The name, in the type of names, as a link when there is something behind it. */
    DomContent name(String root, String name) {
        Target target = target(root, name);
        if (target == null) {
            return code(Html.words(name));
        }
        ATag link = a(code(Html.words(name))).withHref(target.address());
        return target.title() == null ? link : link.withTitle(target.title());
    }

    /** A cause by its title. */
    DomContent cause(String root, String id) {
        Cause cause = contents.catalogue().causes().get(id);
        return cause == null
                ? code(Html.words(id))
                : a(Html.words(cause.title())).withHref(root + address(id));
    }

    /** Several names, separated by commas. */
    DomContent names(String root, Iterable<String> names) {
        List<DomContent> parts = new ArrayList<>();
        for (String name : names) {
            parts.add(text(parts.isEmpty() ? "" : ", "));
            parts.add(name(root, name));
        }
        return each(parts, part -> part);
    }

    /** What a row asks for: one name, or a kind of message and its code. */
    DomContent seen(String root, String seen) {
        int blank = seen.lastIndexOf(' ');
        boolean both = !known.containsKey(seen) && blank > 0;
        return both
                ? span(name(root, seen.substring(0, blank)), text(" "), name(root, seen.substring(blank + 1)))
                : name(root, seen);
    }

    /** A line of a file of rules: {@code rules/kerberos/signatures.tsv:12}. */
    DomContent place(String root, String location) {
        int colon = location.lastIndexOf(':');
        String file = location.substring("rules/".length(), colon);
        return line(root, file, Integer.parseInt(location.substring(colon + 1)));
    }

    /** The line in which a rule begins. */
    DomContent place(String root, Rule rule) {
        return line(root, rule.file(), rule.line());
    }

    private DomContent line(String root, String file, int line) {
        return a(Html.words(contents.sources().place(file) + ":" + line))
                .withHref(root + source(file) + "#L" + line)
                .withClass("place");
    }

    /** The page of a file of rules. */
    static String source(String file) {
        return "source/" + path(file) + ".html";
    }

    /** The page of a sample. */
    static String sample(Example sample) {
        return "samples/" + path(sample.path()) + ".html";
    }

    private static String path(String path) {
        List<String> parts = new ArrayList<>();
        for (String part : path.split("/", -1)) {
            parts.add(slug(part));
        }
        return String.join("/", parts);
    }
}
