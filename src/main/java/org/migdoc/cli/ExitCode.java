package org.migdoc.cli;

/** What the process tells its caller. */
final class ExitCode {

    /** Diagnosed, whatever the verdict. */
    static final int DONE = 0;
    /** {@code --fail-on} was reached, or something is wrong in the knowledge that was checked. */
    static final int REACHED = 1;
    /** Wrong usage, unreadable input, or a defect of ours. */
    static final int UNUSABLE = 2;
    /** The knowledge base does not compile. */
    static final int KNOWLEDGE = 3;

    private ExitCode() {}
}
