package org.migdoc.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.migdoc.diagnosis.Change;
import org.migdoc.diagnosis.Question;
import org.migdoc.intake.Document;
import org.migdoc.intake.Intake;
import org.migdoc.intake.Limits;
import org.migdoc.intake.Line;
import org.migdoc.intake.UnreadableInputException;
import org.migdoc.report.Printable;
import org.migdoc.session.Sitting;

/** The talk with a person, or a script, about one case: reads commands and pastes, answers each of them. */
final class CaseTalk {

    private static final String INVITATION = """
            Paste error messages, events and command output of the failed move, in any order and language.
            End a paste with a line that holds a single dot, or with Ctrl+D. "help" lists what else can be said.""";

    private final Sitting sitting;
    private final Streams streams;
    private final TypedLines lines;
    private final CaseAnswers answers;
    private @Nullable Question asked;
    private boolean warned;

    CaseTalk(Sitting sitting, @Nullable Path file, Streams streams, boolean colour) {
        this.sitting = sitting;
        this.streams = streams;
        this.lines = new TypedLines(streams.in());
        this.answers = new CaseAnswers(sitting, file, streams, colour);
    }

    /** Talks until "quit" or the end of the input. */
    void run() throws IOException {
        bracketedPaste(true);
        if (sitting.open().turns().isEmpty()) {
            hint(INVITATION);
        } else {
            show(null);
        }
        boolean on = true;
        while (on) {
            prompt();
            TypedLines.Typed line = lines.line();
            on = line == null ? !mayLeave() : take(line);
        }
        bracketedPaste(false);
    }

    /** False when the talk is over. */
    private boolean take(TypedLines.Typed line) throws IOException {
        String text = line.text();
        Spoken spoken = line.beginsPaste() ? null : Spoken.of(text);
        if (spoken != null) {
            boolean leaving = spoken.word().equals("quit") || spoken.word().equals("exit");
            return leaving ? !mayLeave() : command(spoken);
        }
        String meant = line.beginsPaste() ? null : Spoken.meant(text);
        if (meant != null) {
            complain("\"" + text + "\" is not understood. Maybe \"" + meant + "\"; \"help\" lists all.");
        } else if (!text.isEmpty() && !text.equals(".") || line.beginsPaste()) {
            paste(line);
        }
        return true;
    }

    private boolean command(Spoken spoken) throws IOException {
        switch (spoken.word()) {
            case "paste" -> {
                hint("Paste now; end with a line that holds a single dot, or with Ctrl+D.");
                paste(null);
            }
            case "read" -> read(Path.of(spoken.argument()));
            case "show" -> show(null);
            case "fails" -> fails();
            case "undo" -> undo();
            case "skip" -> skip();
            case "ask" -> asked = answers.ask(spoken.argument(), asked);
            default -> answers.to(spoken);
        }
        return true;
    }

    private void paste(TypedLines.@Nullable Typed first) throws IOException {
        if (first != null && !first.endsPaste()) {
            hint("(a paste; it ends with a line that holds a single dot, or with Ctrl+D)");
        }
        byte[] block = lines.block(first);
        take(null, Intake.read(new ByteArrayInputStream(block), "paste", Limits.DEFAULT));
    }

    private void read(Path file) {
        try {
            take(String.valueOf(file.getFileName()), Intake.read(List.of(file), Limits.DEFAULT));
        } catch (UnreadableInputException e) {
            complain(String.valueOf(e.getMessage()));
        }
    }

    private void take(@Nullable String name, Intake.Result result) {
        result.warnings().forEach(this::complain);
        List<Change> changes = List.of();
        boolean first = sitting.open().turns().isEmpty();
        boolean taken = false;
        for (Document document : result.documents()) {
            String text = document.lines().stream().map(Line::raw).collect(Collectors.joining("\n"));
            if (!text.isBlank()) {
                changes = sitting.paste(name == null ? null : document.name(), text, asked == null ? null : asked.id());
                taken = true;
            }
        }
        if (taken) {
            show(first ? null : changes);
        } else {
            complain("There is nothing to read. Maybe the paste was empty.");
        }
    }

    private void fails() {
        List<Change> changes = sitting.fails();
        if (changes == null) {
            complain(
                    "None of the steps of the plan is marked as done. Maybe \"done 1\" first; \"plan\" shows the steps.");
        } else {
            show(changes);
            answers.left();
        }
    }

    private void undo() {
        List<Change> changes = sitting.undo();
        if (changes == null) {
            complain("There is nothing to take back. Maybe the case has just begun.");
        } else {
            show(changes);
        }
    }

    private void skip() {
        Question question = asked;
        if (question == null) {
            complain("Nothing was asked. Maybe \"ask\" shows the next question.");
        } else {
            sitting.skip(question);
            asked = answers.next();
        }
    }

    private void show(@Nullable List<Change> changes) {
        asked = answers.show(changes);
        warned = false;
    }

    private boolean mayLeave() {
        if (sitting.saved() || warned || !streams.terminal().in()) {
            return true;
        }
        complain("The case is not saved. Maybe \"save FILE\"; \"quit\" once more leaves without it.");
        warned = true;
        return false;
    }

    private void prompt() {
        if (streams.terminal().in()) {
            streams.out().print("migdoc> ");
        }
        streams.out().flush();
    }

    private void bracketedPaste(boolean on) {
        if (streams.terminal().in() && streams.terminal().out()) {
            streams.out().print(on ? "\u001b[?2004h" : "\u001b[?2004l");
        }
    }

    private void hint(String what) {
        if (streams.terminal().in()) {
            streams.out().println(what);
        }
    }

    private void complain(String what) {
        streams.out().flush();
        streams.err().println("migdoc: " + Printable.line(what));
        streams.err().flush();
    }
}
