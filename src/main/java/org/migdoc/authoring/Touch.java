package org.migdoc.authoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.migdoc.Case;
import org.migdoc.diagnosis.Signature;
import org.migdoc.fact.EventRecord;
import org.migdoc.fact.Fact;
import org.migdoc.intake.Document;
import org.migdoc.knowledge.Catalogue;
import org.migdoc.knowledge.RuleSources;
import org.migdoc.recognise.MessageTable;
import org.migdoc.recognise.SentenceSearch;

/** Which cases a change of rules can touch. May name some too many, never one too few. */
final class Touch {

    private final List<Set<String>> needs = new ArrayList<>();
    private final SentenceSearch sentences;
    private final Set<String> events;
    private final Set<String> settings;
    private final boolean questions;

    private Touch(List<MessageTable.Row> rows, Set<String> settings, boolean questions) {
        this.sentences = new SentenceSearch(MessageTable.of(rows));
        this.events = rows.stream()
                .filter(row -> row.where().equals("event"))
                .map(row -> row.pattern().replaceFirst(".*/", ""))
                .collect(Collectors.toSet());
        this.settings = settings;
        this.questions = questions;
    }

    /** What lies between two states of the same files. */
    static Touch between(Map<String, RuleText> before, Catalogue old, Map<String, RuleText> after, Catalogue now) {
        Touch touch = new Touch(
                rows(old, now),
                different(texts(old.settingNames()), texts(now.settingNames())),
                !old.questions().equals(now.questions()));
        before.forEach((text, rule) -> touch.add(rule, !after.containsKey(text)));
        after.forEach((text, rule) -> touch.add(rule, !before.containsKey(text)));
        different(signatures(old), signatures(now)).forEach(row -> touch.needs.add(Set.of("Sighting", row.seen())));
        changed(old.causes(), now.causes()).forEach(cause -> touch.needs.add(Set.of("Belief", cause)));
        changed(old.steps(), now.steps()).forEach(step -> touch.needs.add(Set.of("NeededStep", step)));
        return touch;
    }

    /** True when something else can be recognised in the case. */
    boolean facts(Case content, List<Fact> facts) {
        return content.documents().stream().anyMatch(document -> sentences.finds(document) || names(document))
                || facts.stream().anyMatch(f -> f instanceof EventRecord e && events.contains(String.valueOf(e.id())));
    }

    private boolean names(Document document) {
        return !settings.isEmpty()
                && document.lines().stream()
                        .map(line -> line.text().toLowerCase(Locale.ROOT).replace(" ", ""))
                        .anyMatch(line -> settings.stream().anyMatch(line::contains));
    }

    /** True when something else can be concluded from the same facts, all that stood among them told in words. */
    boolean conclusions(Set<String> words, Expectation expected) {
        return needs.stream().anyMatch(words::containsAll)
                || questions && (!expected.firstQuestion().isEmpty() || !expected.decidable());
    }

    private static Set<String> texts(List<String> names) {
        return names.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    private static List<MessageTable.Row> rows(Catalogue old, Catalogue now) {
        return List.copyOf(different(sentences(old), sentences(now)));
    }

    /** Wherever they stand. */
    private static Set<MessageTable.Row> sentences(Catalogue catalogue) {
        return catalogue.messages().stream()
                .map(row -> new MessageTable.Row(row.kind(), row.where(), row.pattern(), ""))
                .collect(Collectors.toSet());
    }

    private static Set<Signature> signatures(Catalogue catalogue) {
        return catalogue.signatures().stream()
                .map(s -> new Signature(
                        s.seen(),
                        s.beside(),
                        s.unless(),
                        s.cause(),
                        s.supports(),
                        s.strength(),
                        s.statement(),
                        s.group(),
                        ""))
                .collect(Collectors.toSet());
    }

    private void add(RuleText rule, boolean changed) {
        if (changed) {
            needs.add(RuleNeeds.of(rule));
        }
    }

    /** The rules by their text. */
    static Map<String, RuleText> rules(RuleSources sources) {
        Map<String, RuleText> rules = new HashMap<>();
        RuleText.of(sources).forEach(rule -> rules.put(rule.text(), rule));
        return rules;
    }

    private static <T> Set<T> different(Set<T> some, Set<T> others) {
        return Stream.concat(
                        some.stream().filter(each -> !others.contains(each)),
                        others.stream().filter(each -> !some.contains(each)))
                .collect(Collectors.toSet());
    }

    private static <T> Set<String> changed(Map<String, T> some, Map<String, T> others) {
        Set<String> ids = new HashSet<>(some.keySet());
        ids.addAll(others.keySet());
        ids.removeIf(id -> Objects.equals(some.get(id), others.get(id)));
        return ids;
    }
}
