package org.migdoc.authoring;

import java.util.List;
import org.migdoc.knowledge.Check;
import org.migdoc.knowledge.Problem;
import org.migdoc.knowledge.RuleSources;

/** Where in the files something stands. */
final class Places {

    private Places() {}

    /** A problem at the first line of the file that has {@code word}, or at its first line. */
    static Problem problemAt(RuleSources sources, Check check, String file, String word, String sentence, String hint) {
        List<String> lines = sources.files().getOrDefault(file, "").lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            int column = lines.get(i).indexOf(word);
            if (column >= 0) {
                return new Problem(check, sources.place(file), i + 1, column + 1, sentence, hint);
            }
        }
        return new Problem(check, sources.place(file), 1, 0, sentence, hint);
    }
}
