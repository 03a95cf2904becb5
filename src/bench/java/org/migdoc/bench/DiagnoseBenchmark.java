package org.migdoc.bench;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.migdoc.Doctor;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Diagnoses of the samples' texts, one after the other, from text to JSON. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.SECONDS)
public class DiagnoseBenchmark {

    private final AtomicInteger next = new AtomicInteger();
    private Doctor doctor;
    private Pastes pastes;

    @Setup
    public void load() {
        doctor = Doctor.shipped();
        pastes = Pastes.ofSamples();
    }

    @Benchmark
    public String textToJson() {
        return pastes.diagnose(doctor, next.getAndIncrement());
    }
}
