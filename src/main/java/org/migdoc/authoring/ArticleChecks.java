package org.migdoc.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.migdoc.diagnosis.Cause;
import org.migdoc.diagnosis.Placeholders;
import org.migdoc.knowledge.Catalogue;
import org.migdoc.knowledge.Check;
import org.migdoc.knowledge.Problem;
import org.migdoc.knowledge.RuleSources;
import org.migdoc.knowledge.Suggestion;

/** What can be wrong in the article of a cause. */
final class ArticleChecks {

    private static final List<String> SECTIONS =
            List.of("Issue", "Environment", "Cause", "Resolution", "Mistaken for", "References");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6}\\s+(.+?)\\s*$");
    private static final Pattern URL = Pattern.compile("https?://[^\\s\"<>]+\\.[^\\s\"<>]+");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z][a-z0-9.-]*)}");

    private final RuleSources sources;
    private final Catalogue catalogue;
    private final List<Problem> problems = new ArrayList<>();

    private ArticleChecks(RuleSources sources, Catalogue catalogue) {
        this.sources = sources;
        this.catalogue = catalogue;
    }

    static List<Problem> of(RuleSources sources, Catalogue catalogue) {
        ArticleChecks checks = new ArticleChecks(sources, catalogue);
        catalogue.causes().values().forEach(checks::article);
        return checks.problems;
    }

    private void article(Cause cause) {
        String file = cause.article();
        if (!file.endsWith("/" + cause.id() + ".md")) {
            add(
                    Check.ARTICLE_PLACE,
                    file,
                    "id:",
                    "the file of \"" + cause.id() + "\" has another name.",
                    "Maybe " + cause.id() + ".md was meant.");
        }
        sections(file);
        for (String reference : cause.references()) {
            if (!URL.matcher(reference).matches()) {
                add(
                        Check.REFERENCE,
                        file,
                        reference,
                        "\"" + reference + "\" is no address of a page.",
                        "Maybe https:// is missing.");
            }
        }
        Set<String> known = catalogue.causes().keySet();
        for (String other : cause.mistakenFor()) {
            if (!known.contains(other)) {
                add(
                        Check.UNKNOWN_CAUSE,
                        file,
                        other,
                        "there is no cause \"" + other + "\".",
                        Suggestion.maybe(other, known));
            }
        }
        placeholders(file, cause.summary());
    }

    private void sections(String file) {
        List<String> found = new ArrayList<>();
        Matcher heading = HEADING.matcher(sources.files().getOrDefault(file, ""));
        while (heading.find()) {
            found.add(heading.group(1));
        }
        for (String section : SECTIONS) {
            if (!found.contains(section)) {
                String near = Suggestion.nearest(section, found).orElse("");
                add(
                        Check.ARTICLE_SECTION,
                        file,
                        near.isEmpty() ? "---" : near,
                        "lacks the section \"" + section + "\".",
                        near.isEmpty()
                                ? "Sections are " + String.join(", ", SECTIONS) + "."
                                : "Maybe \"" + near + "\" should be it.");
            }
        }
    }

    private void placeholders(String file, String text) {
        Matcher placeholder = PLACEHOLDER.matcher(text);
        while (placeholder.find()) {
            if (!Placeholders.names().contains(placeholder.group(1))) {
                add(
                        Check.UNKNOWN_PLACEHOLDER,
                        file,
                        placeholder.group(),
                        "nothing fills " + placeholder.group() + " in.",
                        Suggestion.maybe(placeholder.group(1), Placeholders.names()));
            }
        }
    }

    private void add(Check check, String file, String word, String sentence, String hint) {
        problems.add(Places.problemAt(sources, check, file, word, sentence, hint));
    }
}
