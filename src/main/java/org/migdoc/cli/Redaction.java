package org.migdoc.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.migdoc.Case;
import org.migdoc.Doctor;
import org.migdoc.redact.CaseRedactor;
import org.migdoc.redact.KeyFile;
import org.migdoc.redact.Pseudonyms;
import org.migdoc.redact.Secret;
import picocli.CommandLine.Model.OptionSpec;

/** Takes the names out of cases, with the pseudonyms of a key file or with others for this run only. */
final class Redaction {

    private final Doctor doctor;
    private final boolean wanted;
    private final @Nullable Path key;
    private final Set<String> vocabulary;
    private final Pseudonyms pseudonyms;

    private Redaction(
            Doctor doctor, boolean wanted, @Nullable Path key, Set<String> vocabulary, Pseudonyms pseudonyms) {
        this.doctor = doctor;
        this.wanted = wanted;
        this.key = key;
        this.vocabulary = vocabulary;
        this.pseudonyms = pseudonyms;
    }

    /** The option that names the key file; null without it. */
    static OptionSpec keyOption() {
        return OptionSpec.builder("--key")
                .type(Path.class)
                .converters(text -> Path.of(text))
                .paramLabel("FILE")
                .description(
                        "keeps the pseudonyms in FILE, made at first use and for your eyes only: the same names get the same"
                                + " pseudonyms again, and 'migdoc redact --restore' turns them back")
                .build();
    }

    /** Leaves every name where it is. */
    static Redaction none(Doctor doctor) {
        return new Redaction(doctor, false, null, Set.of(), new Pseudonyms(Secret.random(), Set.of()));
    }

    /** A redaction with the pseudonyms in {@code key}, or with new ones when it is null or not there yet. */
    static Redaction of(Doctor doctor, @Nullable Path key) throws UsageException {
        Set<String> vocabulary = CaseRedactor.vocabulary(doctor.knowledge().messages());
        Pseudonyms pseudonyms = key == null ? new Pseudonyms(Secret.random(), vocabulary) : read(key, vocabulary);
        return new Redaction(doctor, true, key, vocabulary, pseudonyms);
    }

    /** The pseudonyms in a key file. */
    static Pseudonyms read(Path key, Set<String> vocabulary) throws UsageException {
        try {
            return KeyFile.read(key, vocabulary);
        } catch (IOException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    /** The case without names, if they are to go. */
    Case redacted(Case c) throws UsageException {
        if (!wanted) {
            return c;
        }
        if (!c.facts().isEmpty()) {
            throw new UsageException(
                    "names can be taken out of texts, not out of facts. Maybe give the texts that the facts came from.");
        }
        return new CaseRedactor(pseudonyms, vocabulary).redacted(c, doctor.facts(c));
    }

    /** How many pseudonyms there are. */
    int size() {
        return pseudonyms.size();
    }

    /** Writes the key file, if there is to be one. */
    void keep() throws UsageException {
        if (key != null) {
            try {
                KeyFile.write(key, pseudonyms);
            } catch (IOException e) {
                throw new UsageException("the key cannot be kept: " + e.getMessage() + ". Maybe name another file.");
            }
        }
    }
}
