package org.migdoc.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.migdoc.diagnosis.Assessment;
import org.migdoc.diagnosis.Change;
import org.migdoc.diagnosis.Diagnosis;
import org.migdoc.diagnosis.PlanStep;
import org.migdoc.diagnosis.Question;
import org.migdoc.report.CaseNote;
import org.migdoc.report.CaseText;
import org.migdoc.report.Nearest;
import org.migdoc.report.Printable;
import org.migdoc.report.TextStyle;
import org.migdoc.session.CaseFile;
import org.migdoc.session.CaseFileException;
import org.migdoc.session.Sitting;

/** What an interactive case prints: the ranking, what moved, the next question, the plan, the note. */
final class CaseAnswers {

    private static final String HELP = """
            paste text           just paste it; a line with a single dot ends it ("paste" begins an empty one)
            read FILE            a file or folder that was collected
            ask                  the next question in full; "ask 2" another one; the next paste is its answer
            skip                 the question cannot be answered, ask another one
            show                 the ranking and the next question
            why CAUSE            what speaks for and against a cause, and which rules say so
            plan                 the steps in full; "plan 2" one of them
            done N               step N is done
            works                it was tried again and works
            fails                it was tried again and still fails: counts against the causes whose steps are done
            undo                 takes back the last paste, step or answer with all that followed from it
            note                 the case as a note for the ticket, in Markdown
            save FILE            keeps the case; "migdoc case FILE" resumes it
            quit                 leaves
            """;

    private final Sitting sitting;
    private final Streams streams;
    private final TextStyle style;
    private @Nullable Path file;

    CaseAnswers(Sitting sitting, @Nullable Path file, Streams streams, boolean colour) {
        this.sitting = sitting;
        this.file = file;
        this.streams = streams;
        this.style = new TextStyle(streams.columns(), colour, false);
    }

    /** Answers what changes nothing but the list of what was done. */
    void to(Spoken spoken) {
        switch (spoken.word()) {
            case "why" -> why(spoken.argument());
            case "plan" -> plan(spoken.argument());
            case "done" -> done(spoken.argument());
            case "works" -> works();
            case "note" ->
                print(CaseNote.of(
                        sitting.diagnosis(),
                        sitting.open().done(),
                        sitting.open().solved()));
            case "save" -> save(spoken.argument());
            default -> print(HELP);
        }
    }

    /** Prints what moved, the ranking, the steps and the next question, which comes back. */
    @Nullable
    Question show(@Nullable List<Change> changes) {
        Diagnosis diagnosis = sitting.diagnosis();
        if (changes != null) {
            print(CaseText.changes(changes, diagnosis, style));
            print("");
        }
        print(CaseText.ranking(diagnosis, style));
        String steps = CaseText.steps(diagnosis, done(), style);
        print(steps.isEmpty() ? "" : "\n" + steps);
        return next();
    }

    /** Says which steps were not done when it was tried again. */
    void left() {
        List<String> left =
                sitting.left().stream().map(step -> String.valueOf(step.step())).toList();
        if (!left.isEmpty()) {
            print("Still to be done: " + String.join(", ", left) + ".\n");
        }
    }

    /** Prints the next question, which comes back; null when there is none. */
    @Nullable
    Question next() {
        return question(sitting.questions().stream().findFirst(), style);
    }

    /** Prints in full the question of that number, or the one that is asked; it comes back. */
    @Nullable
    Question ask(String number, @Nullable Question asked) {
        List<Question> questions = sitting.questions();
        int wanted = number.isEmpty() ? 0 : Integer.parseInt(number);
        if (wanted > questions.size()) {
            complain("There are " + questions.size() + " questions. Maybe \"ask 1\".");
            return asked;
        }
        Optional<Question> question = wanted > 0
                ? Optional.of(questions.get(wanted - 1))
                : Optional.ofNullable(asked).or(() -> questions.stream().findFirst());
        return question(question, new TextStyle(style.width(), style.colour(), true));
    }

    private @Nullable Question question(Optional<Question> question, TextStyle look) {
        question.ifPresentOrElse(
                q -> print("\n" + CaseText.question(q, sitting.diagnosis(), look)),
                () -> print("\nThere is nothing more to ask.\n"));
        return question.orElse(null);
    }

    private void why(String id) {
        List<Assessment> causes = sitting.diagnosis().causes();
        Optional<Assessment> wanted =
                causes.stream().filter(a -> a.cause().id().equals(id)).findFirst();
        if (wanted.isPresent()) {
            print(CaseText.why(wanted.get(), sitting.diagnosis(), style));
            return;
        }
        String near = Nearest.to(id, causes.stream().map(a -> a.cause().id()).toList());
        complain("Nothing was seen that speaks for or against \"" + id + "\"."
                + (near == null ? " Maybe \"show\" lists the causes." : " Maybe \"" + near + "\"."));
    }

    private void plan(String number) {
        print(CaseText.plan(sitting.diagnosis(), number.isEmpty() ? 0 : Integer.parseInt(number), done(), style));
    }

    private void done(String numbers) {
        for (String number : numbers.split("[ ,]+", -1)) {
            Optional<PlanStep> step = sitting.diagnosis().plan().stream()
                    .filter(s -> String.valueOf(s.step()).equals(number))
                    .findFirst();
            step.ifPresentOrElse(
                    sitting::done, () -> complain("There is no step " + number + ". Maybe \"plan\" shows the steps."));
        }
        print(CaseText.steps(sitting.diagnosis(), done(), style));
    }

    private void works() {
        sitting.works();
        print("Good. \"note\" prints what it was and what was done; \"save FILE\" keeps it.\n");
    }

    private void save(String name) {
        Path target = name.isEmpty() ? file : Path.of(name);
        if (target == null) {
            complain("Where to? Maybe \"save case.json\".");
            return;
        }
        try {
            CaseFile.write(sitting.open(), target);
            file = target;
            sitting.markSaved();
            print("Saved. \"migdoc case " + Printable.line(target.toString()) + "\" resumes it.\n");
        } catch (CaseFileException e) {
            complain(String.valueOf(e.getMessage()));
        }
    }

    private Set<String> done() {
        return sitting.open().done().keySet();
    }

    private void print(String text) {
        streams.out().print(text.isEmpty() ? "" : text.endsWith("\n") ? text : text + "\n");
        streams.out().flush();
    }

    private void complain(String what) {
        streams.out().flush();
        streams.err().println("migdoc: " + Printable.line(what));
        streams.err().flush();
    }
}
