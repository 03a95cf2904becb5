package org.migdoc.cli;

import java.io.IOException;
import org.migdoc.knowledge.KnowledgeException;

/** One command of the program. Made only when it is called, so that no command slows down the start of another. */
interface Subcommand {

    /** The arguments it takes. */
    Options options();

    /** What {@code --help} prints, ending in a line break. */
    String help();

    /** Does it; the exit code comes back. */
    int run(Given given, Streams streams) throws UsageException, IOException, KnowledgeException;
}
