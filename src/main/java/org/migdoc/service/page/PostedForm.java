package org.migdoc.service.page;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.util.ArrayList;
import java.util.List;
import org.migdoc.Case;
import org.migdoc.desk.Refusal;
import org.migdoc.intake.Document;
import org.migdoc.intake.Intake;
import org.migdoc.intake.Limits;
import org.migdoc.intake.UnreadableInputException;

/** Reads the text and the files of a form that was sent. */
final class PostedForm {

    private PostedForm() {}

    /**
     * What is in the form.
     *
     * @param number of the first document, for the name of a text that was pasted
     */
    static Case read(Context context, int number) {
        List<Document> documents = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        String text = context.formParam("text");
        if (text != null && !text.isBlank()) {
            add(Intake.ofText("paste-" + number, text), documents, warnings);
        }
        for (UploadedFile file : context.uploadedFiles("files")) {
            if (file.size() > 0) {
                add(read(file), documents, warnings);
            }
        }
        return new Case("", documents, List.of(), warnings);
    }

    private static Intake.Result read(UploadedFile file) {
        try {
            return Intake.read(file.content(), file.filename(), Limits.DEFAULT);
        } catch (UnreadableInputException e) {
            throw new Refusal(Refusal.Reason.UNREADABLE, String.valueOf(e.getMessage()));
        }
    }

    private static void add(Intake.Result result, List<Document> documents, List<String> warnings) {
        documents.addAll(result.documents());
        warnings.addAll(result.warnings());
    }
}
