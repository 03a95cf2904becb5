package org.migdoc.diagnosis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.migdoc.fact.Fact;

/**
 * What a rule concluded about a cause.
 *
 * @param cause id of the cause
 * @param supports true for, false against
 * @param statement one sentence for people
 * @param facts what it stands on
 * @param group pieces of one group say the same thing and count once, or null
 */
public record Evidence(
        String cause,
        boolean supports,
        Strength strength,
        String statement,
        List<Fact> facts,
        @Nullable String group) {

    public Evidence {
        facts = List.copyOf(facts);
    }

    public static Evidence conclusive(String cause, String statement, Fact... facts) {
        return new Evidence(cause, true, Strength.CONCLUSIVE, statement, List.of(facts), null);
    }

    public static Evidence strong(String cause, String statement, Fact... facts) {
        return new Evidence(cause, true, Strength.STRONG, statement, List.of(facts), null);
    }

    public static Evidence moderate(String cause, String statement, Fact... facts) {
        return new Evidence(cause, true, Strength.MODERATE, statement, List.of(facts), null);
    }

    public static Evidence weak(String cause, String statement, Fact... facts) {
        return new Evidence(cause, true, Strength.WEAK, statement, List.of(facts), null);
    }

    public static Evidence conclusiveAgainst(String cause, String statement, Fact... facts) {
        return new Evidence(cause, false, Strength.CONCLUSIVE, statement, List.of(facts), null);
    }

    public static Evidence strongAgainst(String cause, String statement, Fact... facts) {
        return new Evidence(cause, false, Strength.STRONG, statement, List.of(facts), null);
    }

    public static Evidence moderateAgainst(String cause, String statement, Fact... facts) {
        return new Evidence(cause, false, Strength.MODERATE, statement, List.of(facts), null);
    }

    public static Evidence weakAgainst(String cause, String statement, Fact... facts) {
        return new Evidence(cause, false, Strength.WEAK, statement, List.of(facts), null);
    }

    /** What a row of a signature table says of the facts that show what it names. */
    public static Evidence of(Signature signature, List<Fact> facts) {
        return new Evidence(
                signature.cause(),
                signature.supports(),
                signature.strength(),
                signature.statement(),
                facts,
                signature.group());
    }

    /** The same evidence, counted together with all other of {@code group}. */
    public Evidence inGroup(String sameGroup) {
        return new Evidence(cause, supports, strength, statement, facts, sameGroup);
    }

    /** Signed weight in decibans. */
    public int decibans() {
        return supports ? strength.decibans() : -strength.decibans();
    }

    /** True when it stands on something seen of the configuration, not only on what the failure said. */
    public boolean configuration() {
        return facts.stream().anyMatch(Fact::configuration);
    }
}
