package org.migdoc.desk;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.migdoc.Case;
import org.migdoc.Doctor;
import org.migdoc.desk.Refusal.Reason;
import org.migdoc.diagnosis.Change;
import org.migdoc.diagnosis.Diagnosis;
import org.migdoc.intake.Line;

/** Takes cases, has them diagnosed and keeps them. Shared between threads. */
public final class Desk {

    private static final int ID_BITS = 130;
    private static final int ID_LENGTH = 26;

    private final Supplier<Doctor> doctor;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Opened> open = new ConcurrentHashMap<>();

    /**
     * A desk.
     *
     * @param doctor the one to ask now; asked for anew with every case
     */
    public Desk(Supplier<Doctor> doctor) {
        this.doctor = doctor;
    }

    /** Who diagnoses just now. */
    public Doctor doctor() {
        return doctor.get();
    }

    /**
     * A new case and its diagnosis; the id of {@code given} is replaced by one that nobody can guess.
     *
     * @throws Refusal when there is nothing in it
     */
    public Opened take(Case given) {
        refuseEmpty(given);
        Case named = new Case(newId(), given.documents(), given.facts(), given.warnings());
        Opened opened = new Opened(named, doctor().diagnose(named), List.of());
        open.put(opened.id(), opened);
        return opened;
    }

    /**
     * The case of this id with more documents or facts, diagnosed anew.
     *
     * @throws Refusal when there is no such case, or nothing in {@code more}
     */
    public Opened add(String id, Case more) {
        refuseEmpty(more);
        Opened before = find(id);
        Case all = new Case(
                id,
                joined(before.asked().documents(), more.documents()),
                joined(before.asked().facts(), more.facts()),
                joined(before.asked().warnings(), more.warnings()));
        Diagnosis diagnosis = doctor().diagnose(all);
        Opened after = new Opened(all, diagnosis, Change.between(before.diagnosis(), diagnosis));
        open.put(id, after);
        return after;
    }

    /**
     * The case of this id as it stands.
     *
     * @throws Refusal when there is none
     */
    public Opened find(String id) {
        Opened found = open.get(id);
        if (found == null) {
            throw new Refusal(
                    Reason.UNKNOWN,
                    "There is no case of this id. Maybe it was deleted, or kept no longer than it should be.");
        }
        return found;
    }

    private static void refuseEmpty(Case given) {
        boolean nothing = given.facts().isEmpty()
                && given.documents().stream().allMatch(d -> d.lines().stream().allMatch(Line::blank));
        if (nothing) {
            throw new Refusal(
                    Reason.UNREADABLE,
                    given.warnings().isEmpty()
                            ? "There is nothing to read. Maybe the paste was empty."
                            : String.join(" ", given.warnings()));
        }
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        return new ArrayList<>(Stream.concat(some.stream(), more.stream()).toList());
    }

    private String newId() {
        String digits = new BigInteger(ID_BITS, random).toString(32);
        return "0".repeat(ID_LENGTH - digits.length()) + digits;
    }
}
