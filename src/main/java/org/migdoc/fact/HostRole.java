package org.migdoc.fact;

/**
 * Something in the input says which part a machine plays in the failed move.
 *
 * @param weight how telling: 3 a message of the failed move, 2 the command that started it, 1 a person's sentence
 */
public record HostRole(Origin origin, String host, Role role, int weight) implements Fact {

    /** The part a machine plays. */
    public enum Role {
        SOURCE,
        DESTINATION,
        CONSOLE,
        DOMAIN_CONTROLLER
    }
}
