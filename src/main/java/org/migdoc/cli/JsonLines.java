package org.migdoc.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.migdoc.Doctor;
import org.migdoc.diagnosis.Certainty;
import org.migdoc.diagnosis.Diagnosis;
import org.migdoc.report.CaseJson;
import org.migdoc.report.CaseJsonException;
import org.migdoc.report.DiagnosisJson;
import org.migdoc.report.ErrorJson;

/**
 * Diagnoses a stream of cases, one a line, in order and in bounded memory. Each answer is written as soon as it and all
 * before it are known, without waiting for further input, so that a caller may wait for it before it sends the next case.
 */
final class JsonLines {

    private static final int LONGEST_LINE = 16 << 20;
    private static final int LOOK_AHEAD = 4;

    /**
     * What is written for a line.
     *
     * @param text a line without its end; null at the end of the input
     */
    private record Answer(@Nullable String text, boolean reached, boolean failed) {}

    private final Doctor doctor;
    private final Redaction redaction;
    private final boolean all;
    private final @Nullable Certainty failOn;

    /**
     * Diagnoses with {@code doctor}.
     *
     * @param redaction what takes names out of each case
     * @param all true for unlikely causes too
     * @param failOn the certainty from which on the exit code says so, or null
     */
    JsonLines(Doctor doctor, Redaction redaction, boolean all, @Nullable Certainty failOn) {
        this.doctor = doctor;
        this.redaction = redaction;
        this.all = all;
        this.failOn = failOn;
    }

    int run(Path file, Streams streams) throws UsageException, IOException {
        if (file.equals(CaseInput.STANDARD_INPUT)) {
            streams.invite("Paste one case a line, as JSON: {\"id\": \"1\", \"text\": \"...\"}.");
            return answer(streams.in(), streams);
        }
        if (!Files.exists(file)) {
            throw new UsageException("cannot read " + file + ": there is no such file. Maybe its name is misspelt.");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return answer(in, streams);
        }
    }

    private int answer(InputStream in, Streams streams) throws IOException {
        int threads = Math.min(2, Runtime.getRuntime().availableProcessors());
        ExecutorService workers = Executors.newFixedThreadPool(threads, JsonLines::worker);
        BlockingQueue<Future<Answer>> answers = new ArrayBlockingQueue<>(LOOK_AHEAD);
        Thread reader = worker(() -> readAll(in, workers, answers));
        reader.start();
        try {
            return writeAll(answers, streams);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCode.UNUSABLE;
        } finally {
            reader.interrupt();
            workers.shutdownNow();
        }
    }

    private static Thread worker(Runnable work) {
        Thread thread = new Thread(work, "jsonl");
        thread.setDaemon(true);
        return thread;
    }

    private void readAll(InputStream in, ExecutorService workers, BlockingQueue<Future<Answer>> answers) {
        try {
            answers.put(readLines(in, workers, answers));
        } catch (InterruptedException e) {
            // Nobody wants the answers any more.
            Thread.currentThread().interrupt();
        }
    }

    /** Hands all lines to the workers; what comes back is the end of the answers, or why there are no more. */
    private Future<Answer> readLines(InputStream in, ExecutorService workers, BlockingQueue<Future<Answer>> answers)
            throws InterruptedException {
        try {
            LineReader lines = new LineReader(in, LONGEST_LINE);
            for (LineReader.RawLine line = lines.read(); line != null; line = lines.read()) {
                LineReader.RawLine current = line;
                answers.put(workers.submit(() -> answer(current)));
            }
            return CompletableFuture.completedFuture(new Answer(null, false, false));
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private int writeAll(BlockingQueue<Future<Answer>> answers, Streams streams)
            throws IOException, InterruptedException {
        PrintStream out = streams.out();
        boolean reached = false;
        long lines = 0;
        long failed = 0;
        while (true) {
            Answer answer = get(answers.take());
            if (answer.text() == null || out.checkError()) {
                break;
            }
            lines++;
            failed += answer.failed() ? 1 : 0;
            reached |= answer.reached();
            if (!answer.text().isEmpty()) {
                out.print(answer.text() + "\n");
                out.flush();
            }
        }
        if (failed > 0) {
            streams.err().println("migdoc: " + failed + " of " + lines + " lines could not be diagnosed.");
        }
        return reached ? ExitCode.REACHED : ExitCode.DONE;
    }

    private static Answer get(Future<Answer> answer) throws IOException, InterruptedException {
        try {
            return answer.get();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new IOException("cannot read on: " + cause.getMessage() + ". Maybe the sender was ended.", e);
        }
    }

    private Answer answer(LineReader.RawLine line) {
        String text = line.text().strip();
        text = text.startsWith("\ufeff") ? text.substring(1) : text;
        if (text.isEmpty() && !line.tooLong()) {
            return new Answer("", false, false);
        }
        CaseJson read = new CaseJson();
        try {
            if (line.tooLong()) {
                throw new UsageException("the line is longer than 16 MiB. Maybe diagnose its documents as files.");
            }
            Diagnosis diagnosis = doctor.diagnose(redaction.redacted(read.read(text, String.valueOf(line.number()))));
            return new Answer(DiagnosisJson.line(diagnosis, all), DiagnoseCommand.reached(diagnosis, failOn), false);
        } catch (CaseJsonException | UsageException e) {
            return failed(read, line, e.getMessage());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return failed(read, line, "internal error (" + e + "). Maybe a smaller part of the case works.");
        }
    }

    private static Answer failed(CaseJson read, LineReader.RawLine line, @Nullable String error) {
        return new Answer(ErrorJson.line(read.id(), line.number(), String.valueOf(error)), false, true);
    }
}
