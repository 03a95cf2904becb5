package org.migdoc.service;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.UploadedFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.migdoc.Case;
import org.migdoc.desk.Refusal;
import org.migdoc.desk.Refusal.Reason;
import org.migdoc.intake.Intake;
import org.migdoc.intake.Limits;
import org.migdoc.intake.UnreadableInputException;
import org.migdoc.report.CaseJson;
import org.migdoc.report.CaseJsonException;

/** Reads what a request gives of a case: a text, JSON, or a form with texts and files. */
public final class Submission {

    private final int mostText;

    /**
     * A reader.
     *
     * @param mostText bytes of a text or JSON
     */
    Submission(int mostText) {
        this.mostText = mostText;
    }

    /**
     * The case in the body of a request, as yet without an id.
     *
     * @throws Refusal when it is too large or no case
     */
    Case read(Context context) throws IOException {
        String type = Objects.requireNonNullElse(context.contentType(), "text/plain")
                .split(";", 2)[0]
                .strip()
                .toLowerCase(Locale.ROOT);
        return switch (type) {
            case "application/json" -> json(text(context));
            case "multipart/form-data" -> form(context);
            // What curl says of --data when it is told nothing; its text is no form.
            case "text/plain", "application/x-www-form-urlencoded", "" -> text(bytes(context));
            default ->
                throw new HttpResponseException(
                        415,
                        "\"" + type
                                + "\" is not read. Maybe text/plain, application/json or multipart/form-data is meant.",
                        Map.of());
        };
    }

    /**
     * The text in the body of a request.
     *
     * @throws Refusal when it is too large
     */
    String text(Context context) throws IOException {
        return new String(bytes(context), StandardCharsets.UTF_8);
    }

    private byte[] bytes(Context context) throws IOException {
        byte[] bytes = context.bodyInputStream().readNBytes(mostText + 1);
        if (bytes.length > mostText) {
            throw new Refusal(
                    Reason.TOO_LARGE,
                    "The text is longer than " + mostText
                            + " bytes. Maybe give only the time around the failure, or send it as an attachment"
                            + " (multipart/form-data).");
        }
        return bytes;
    }

    private static Case json(String json) {
        try {
            return new CaseJson().read(json, "");
        } catch (CaseJsonException e) {
            throw new Refusal(Reason.UNREADABLE, sentence(String.valueOf(e.getMessage())));
        }
    }

    private static String sentence(String message) {
        return message.substring(0, 1).toUpperCase(Locale.ROOT) + message.substring(1);
    }

    private static Case text(byte[] text) {
        return joined(List.of(read(new ByteArrayInputStream(text), "input")));
    }

    /**
     * The texts and files of a form, as yet without an id.
     *
     * @throws Refusal when a file cannot be read
     */
    public Case form(Context context) throws IOException {
        List<Intake.Result> read = new ArrayList<>();
        context.formParamMap()
                .forEach((name, texts) -> texts.stream()
                        .filter(text -> !text.isBlank())
                        .forEach(text -> read.add(Intake.ofText(name, text))));
        for (UploadedFile file : context.uploadedFiles()) {
            if (file.size() == 0) {
                continue; // what a browser sends when no file was chosen
            }
            try (InputStream content = file.content()) {
                read.add(read(content, file.filename()));
            }
        }
        return joined(read);
    }

    private static Intake.Result read(InputStream in, String name) {
        try {
            return Intake.read(in, name, Limits.DEFAULT);
        } catch (UnreadableInputException e) {
            throw new Refusal(Reason.UNREADABLE, String.valueOf(e.getMessage()));
        }
    }

    private static Case joined(List<Intake.Result> read) {
        return new Case(
                "",
                read.stream().flatMap(one -> one.documents().stream()).toList(),
                List.of(),
                read.stream().flatMap(one -> one.warnings().stream()).toList());
    }
}
