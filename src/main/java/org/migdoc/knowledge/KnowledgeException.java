package org.migdoc.knowledge;

import java.util.List;
import java.util.stream.Collectors;

/** The knowledge base does not compile. */
public final class KnowledgeException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** An exception whose message has one line for each problem. */
    public KnowledgeException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** The rules cannot be used at all, or do not do what is expected of them. */
    public KnowledgeException(String sentence) {
        super(sentence);
        this.problems = List.of();
    }

    /** What is wrong, where; empty when nothing could be read at all. */
    public List<Problem> problems() {
        return problems;
    }
}
