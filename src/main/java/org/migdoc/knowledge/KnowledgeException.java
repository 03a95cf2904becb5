package org.migdoc.knowledge;

import java.util.List;

/** The knowledge base does not compile. */
public final class KnowledgeException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    /** An exception with one line for each problem: {@code path:line: what is wrong. Maybe …}. */
    public KnowledgeException(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    /** One line for each problem. */
    public List<String> problems() {
        return problems;
    }
}
