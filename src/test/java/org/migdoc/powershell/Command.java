package org.migdoc.powershell;

/** Reads a command and its arguments, where a bare word is text and needs no quotes. */
final class Command {

    private static final String ENDS = "\n;|)}";

    private final Source in;
    private final Expressions expressions;

    Command(Source in, Expressions expressions) {
        this.in = in;
        this.expressions = expressions;
    }

    /** {@code Get-VM -Name x}. */
    void named() {
        bareWord();
        arguments();
    }

    /** What stands behind {@code &}: a name in quotes, a variable, a block. */
    void invoked() {
        if (!expressions.value()) {
            bareWord();
        }
        expressions.postfix();
        arguments();
    }

    private void arguments() {
        while (true) {
            in.skipBlanks(false);
            if (in.atEnd() || ENDS.indexOf(in.peek()) >= 0) {
                return;
            }
            if (in.take(",")) {
                in.skipBlanks(true);
                argument();
            } else if (redirection()) {
                in.skipBlanks(false);
                argument();
            } else if (!in.take("2>&1") && !in.take("*>&1")) {
                argument();
            }
        }
    }

    private boolean redirection() {
        return in.take("2>>") || !in.looking("2>&1") && in.take("2>") || in.take(">>") || in.take(">");
    }

    private void argument() {
        if (in.peek() == '-' && Character.isLetter(in.peek(1))) {
            in.skip(1);
            while (Character.isLetterOrDigit(in.peek()) || in.peek() == '_' || in.peek() == '-') {
                in.skip(1);
            }
            in.take(":");
        } else if (in.peek() != '[' && expressions.startsValue() && expressions.value()) {
            expressions.postfix();
        } else {
            bareWord();
        }
    }

    private void bareWord() {
        int length = 0;
        while (!in.atEnd() && " \t,({".indexOf(in.peek()) < 0 && ENDS.indexOf(in.peek()) < 0) {
            char c = in.peek();
            if (c == '<' || c == '>' || c == '&') {
                throw in.unacceptable("\"" + c + "\" means something else here");
            }
            if (Source.SINGLE_QUOTES.indexOf(c) >= 0 || Source.DOUBLE_QUOTES.indexOf(c) >= 0 || c == '$') {
                expressions.value();
            } else {
                in.skip(c == '`' ? 2 : 1);
            }
            length++;
        }
        if (length == 0) {
            throw in.unacceptable("a word is missing");
        }
    }
}
