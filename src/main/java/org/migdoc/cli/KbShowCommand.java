package org.migdoc.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.migdoc.authoring.CausePage;
import org.migdoc.knowledge.Suggestion;
import org.migdoc.report.Printable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code migdoc kb show}: all that the knowledge base knows of one cause. */
final class KbShowCommand implements Callable<Integer> {

    private static final String EXAMPLES = """
            migdoc kb show kcd-stale-ticket
            migdoc kb show my-cause --rules my-rules
            """;

    private final PositionalParamSpec ids = Arguments.words("CAUSE", "ids of causes, as kb list shows them");
    private final RulesInput rules = new RulesInput();
    private final Streams streams;

    private KbShowCommand(Streams streams) {
        this.streams = streams;
    }

    static CommandSpec spec(Streams streams) {
        KbShowCommand command = new KbShowCommand(streams);
        CommandSpec spec = CommandSpec.wrapWithoutInspection(command).addPositional(command.ids);
        return Arguments.describe(
                command.rules.addTo(spec),
                "Shows a cause: its article, what speaks for and against it with weights and places, steps, questions.",
                "migdoc kb show [OPTION...] CAUSE...",
                EXAMPLES);
    }

    @Override
    public Integer call() throws Exception {
        List<String> asked = ids.getValue();
        if (asked.isEmpty()) {
            throw new UsageException("kb show takes the id of a cause. Maybe migdoc kb list names the one you mean.");
        }
        CausePage.Book book = CausePage.book(rules.sources());
        List<String> pages = new ArrayList<>();
        for (String id : asked) {
            if (!book.causes().contains(id)) {
                throw new UsageException("there is no cause \"" + id + "\". " + Suggestion.maybe(id, book.causes()));
            }
            pages.add(book.page(id));
        }
        pages.forEach(page -> page.lines().forEach(line -> streams.out().println(Printable.line(line))));
        return ExitCode.DONE;
    }
}
