package org.migdoc.knowledge;

import java.io.IOException;
import java.nio.file.Path;

/** Run by the build: compiles the rules that ship with the program and puts their sources beside them. */
public final class CompileShippedKnowledge {

    private CompileShippedKnowledge() {}

    /** Arguments: the rules folder, the folder of the program's classes. */
    public static void main(String[] args) throws IOException {
        Path classes = Path.of(args[1]);
        try {
            RuleSources sources = RuleSources.of(Path.of(args[0]));
            Catalogue catalogue = KnowledgeBase.compile(sources, sources.hash("shipped"), classes);
            sources.copyTo(classes.resolve("rules"));
            System.out.println(catalogue.ruleLocations().size() + " rules, "
                    + catalogue.signatures().size()
                    + " signatures, " + catalogue.messages().size() + " messages, "
                    + catalogue.causes().size() + " causes compiled");
        } catch (KnowledgeException e) {
            System.err.println(e.getMessage());
            System.exit(3);
        }
    }
}
