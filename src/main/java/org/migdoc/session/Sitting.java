package org.migdoc.session;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.migdoc.Doctor;
import org.migdoc.diagnosis.Assessment;
import org.migdoc.diagnosis.Change;
import org.migdoc.diagnosis.Diagnosis;
import org.migdoc.diagnosis.PlanStep;
import org.migdoc.diagnosis.Question;
import org.migdoc.fact.RemedyTried;

/**
 * A person working on one case: takes turns and says what each of them moved. After every turn the whole case is diagnosed
 * anew, by the same {@link Doctor} as anywhere else.
 */
public final class Sitting {

    private static final String PERSON = "told";

    private final Doctor doctor;
    private OpenCase open;
    private Diagnosis diagnosis;
    private boolean saved = true;

    public Sitting(Doctor doctor, OpenCase open) {
        this.doctor = doctor;
        this.open = open;
        this.diagnosis = doctor.diagnose(open.toDiagnose());
    }

    /** The case as it is now. */
    public OpenCase open() {
        return open;
    }

    /** What is believed now. */
    public Diagnosis diagnosis() {
        return diagnosis;
    }

    /** True when nothing happened since the case was opened or saved. */
    public boolean saved() {
        return saved;
    }

    /** The case was written to a file. */
    public void markSaved() {
        saved = true;
    }

    /** What to collect next, most telling first, without what was passed over; what something was pasted for comes last. */
    public List<Question> questions() {
        return diagnosis.collect().stream()
                .filter(q -> !open.skipped().contains(q.id()))
                .sorted(Comparator.comparing(q -> open.answered().contains(q.id())))
                .toList();
    }

    /**
     * A text came in.
     *
     * @param name of the file it comes from, or null when it was pasted
     * @param answers id of the question that was asked, or null
     */
    public List<Change> paste(@Nullable String name, String text, @Nullable String answers) {
        return turn(new Turn.Pasted(open.nextName(name), text, answers));
    }

    /** A step of the plan was done. */
    public void done(PlanStep step) {
        turn(new Turn.Done(step.id(), step.title()));
    }

    /** A question cannot be answered. */
    public void skip(Question question) {
        turn(new Turn.Skipped(question.id()));
    }

    /** It works now. */
    public void works() {
        turn(new Turn.Worked(diagnosis.causes().stream()
                .filter(a -> a.certainty().sure())
                .map(Assessment::cause)
                .map(c -> c.id())
                .toList()));
    }

    /** It was tried again and failed. What that moved, or null when none of the plan's steps was done before. */
    public @Nullable List<Change> fails() {
        List<RemedyTried> tried = Remedies.tried(diagnosis, open.done().keySet(), PERSON);
        return tried.isEmpty() ? null : turn(new Turn.Failed(tried));
    }

    /** Steps of the plan that change something and are still to be done. */
    public List<PlanStep> left() {
        return Remedies.left(diagnosis, open.done().keySet());
    }

    /** Takes back the last turn. What that moved, or null when there was none. */
    public @Nullable List<Change> undo() {
        return open.last() == null ? null : become(open.withoutLast());
    }

    private List<Change> turn(Turn turn) {
        return become(open.with(turn));
    }

    private List<Change> become(OpenCase next) {
        boolean same = next.toDiagnose().equals(open.toDiagnose());
        Diagnosis before = diagnosis;
        open = next;
        saved = false;
        if (!same) {
            diagnosis = doctor.diagnose(open.toDiagnose());
        }
        return Change.between(before, diagnosis);
    }
}
