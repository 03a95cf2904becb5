package org.migdoc.redact;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns pseudonyms back into what they stand for, in any text: a redacted log, a diagnosis of it, an answer to it. */
public final class Restorer {

    private static final Pattern LABEL = Pattern.compile("[\\p{L}\\p{N}_-]+");
    private static final Pattern BEFORE_PART = Pattern.compile("(?<=[-_])|(?=[-_])");

    private final Pseudonyms pseudonyms;

    public Restorer(Pseudonyms pseudonyms) {
        this.pseudonyms = pseudonyms;
    }

    /** One line with the real names. */
    public String restored(String line) {
        Spans spans = new Spans(line);
        spans.addIdentifiers((kind, m) -> {
            String original = pseudonyms.identifierBehind(kind, m.group());
            return original == null ? m.group() : original;
        });
        return spans.applied(rest -> names(rest));
    }

    private String names(String text) {
        StringBuilder all = new StringBuilder(text.length());
        Matcher m = LABEL.matcher(text);
        while (m.find()) {
            m.appendReplacement(all, Matcher.quoteReplacement(label(m.group())));
        }
        return m.appendTail(all).toString();
    }

    private String label(String label) {
        String whole = pseudonyms.nameBehind(label);
        if (whole != null || label.indexOf('-') < 0 && label.indexOf('_') < 0) {
            return whole == null ? label : whole;
        }
        StringBuilder all = new StringBuilder();
        List<String> parts = List.of(BEFORE_PART.split(label, -1));
        for (int i = 0; i < parts.size(); ) {
            int end = parts.size();
            @Nullable String original = null;
            while (end > i && original == null) {
                original = pseudonyms.nameBehind(String.join("", parts.subList(i, end)));
                end -= original == null ? 1 : 0;
            }
            all.append(original == null ? parts.get(i) : original);
            i = Math.max(end, i + 1);
        }
        return all.toString();
    }
}
