package org.migdoc.powershell;

import java.util.Set;

/** Reads values: strings, variables, numbers, types, lists, tables, script blocks, and what stands between them. */
final class Expressions {

    private static final Set<String> UNARY = Set.of("-not", "-bnot", "-join", "-split");

    private final Source in;
    private final Statements statements;

    Expressions(Source in, Statements statements) {
        this.in = in;
        this.statements = statements;
    }

    /** {@code $a.Name -eq 'x', 'y'} and the like, up to what cannot go on. */
    void expression() {
        expression(true);
    }

    /** The same; a comma goes on only where it makes a list. */
    void expression(boolean lists) {
        operand();
        while (true) {
            in.skipBlanks(false);
            if (in.take("..") || lists && in.take(",")) {
                operandAfterLine();
            } else if (in.peek() == '-' && Character.isLetter(in.peek(1))) {
                in.skip(1);
                in.skip(in.word().length());
                operandAfterLine();
            } else if ("+*/%-".indexOf(in.peek()) >= 0 && !in.atEnd() && in.peek(1) != '=') {
                in.skip(1);
                operandAfterLine();
            } else {
                return;
            }
        }
    }

    private void operandAfterLine() {
        in.skipBlanks(true);
        operand();
    }

    private void operand() {
        in.skipBlanks(false);
        while (unary()) {
            in.skipBlanks(true);
        }
        primary();
        postfix();
    }

    private boolean unary() {
        if (in.take("!") || in.take("++") || in.take("--") || in.take(",")) {
            return true;
        }
        if (in.peek() == '-' && Character.isLetter(in.peek(1))) {
            int length = 1;
            while (Character.isLetter(in.peek(length))) {
                length++;
            }
            StringBuilder word = new StringBuilder();
            for (int i = 0; i < length; i++) {
                word.append(Character.toLowerCase(in.peek(i)));
            }
            if (UNARY.contains(word.toString())) {
                in.skip(length);
                return true;
            }
        }
        return (in.peek() == '-' || in.peek() == '+')
                && (Character.isDigit(in.peek(1)) || in.peek(1) == '$' || in.peek(1) == '(')
                && in.take(String.valueOf(in.peek()));
    }

    private void primary() {
        char c = in.peek();
        if (value()) {
            return;
        }
        if (Character.isDigit(c) || c == '.' && Character.isDigit(in.peek(1))) {
            while (Character.isLetterOrDigit(in.peek()) || in.peek() == '.' && Character.isDigit(in.peek(1))) {
                in.skip(1);
            }
        } else if (c == '[') {
            type();
            in.skipBlanks(false);
            if (!in.looking("::") && (Character.isDigit(in.peek()) || startsValue())) {
                operand();
            }
        } else {
            throw in.unacceptable("a value is missing");
        }
    }

    /** {@code [string[]]}, {@code [Parameter(Mandatory = $true)]}. */
    void type() {
        in.expect("[");
        while (in.peek() != ']') {
            if (in.atEnd()) {
                throw in.unacceptable("\"]\" is missing");
            }
            if (in.peek() == '[') {
                type();
            } else if (in.peek() == '(') {
                arguments();
            } else if (startsValue()) {
                value();
            } else {
                in.skip(1);
            }
        }
        in.expect("]");
    }

    boolean startsValue() {
        char c = in.peek();
        return !in.atEnd()
                && (Source.SINGLE_QUOTES.indexOf(c) >= 0
                        || Source.DOUBLE_QUOTES.indexOf(c) >= 0
                        || "$({@[".indexOf(c) >= 0 && !(c == '@' && in.peek(1) == ' '));
    }

    /** A value that looks the same in an expression and as an argument; false when there is none. */
    boolean value() {
        char c = in.peek();
        int start = in.position();
        if (!in.atEnd() && (hereString() || string())) {
            in.data(start);
        } else {
            if (c == '$') {
                variable();
            } else if (in.take("@(")) {
                statements.until(')');
            } else if (in.take("@{")) {
                table();
            } else if (in.take("(")) {
                statements.oneUntil(')');
            } else if (in.take("{")) {
                statements.until('}');
            } else if (c == '@' && Character.isLetter(in.peek(1))) {
                in.skip(1);
                in.skip(in.word().length());
            } else {
                return false;
            }
        }
        return true;
    }

    private boolean hereString() {
        if (in.take("@'\n")) {
            in.skipBehind("\n'@");
        } else if (in.take("@\"\n")) {
            in.skipBehind("\n\"@");
        } else {
            return false;
        }
        return true;
    }

    private boolean string() {
        char c = in.peek();
        boolean single = Source.SINGLE_QUOTES.indexOf(c) >= 0;
        if (!single && Source.DOUBLE_QUOTES.indexOf(c) < 0) {
            return false;
        }
        String quotes = single ? Source.SINGLE_QUOTES : Source.DOUBLE_QUOTES;
        in.skip(1);
        while (true) {
            if (in.atEnd()) {
                throw in.unacceptable("the end of a string is missing");
            }
            if (quotes.indexOf(in.peek()) >= 0) {
                in.skip(1);
                if (in.atEnd() || quotes.indexOf(in.peek()) < 0) {
                    return true;
                }
                in.skip(1);
            } else if (!single && in.take("$(")) {
                statements.until(')');
            } else {
                in.skip(!single && in.peek() == '`' ? 2 : 1);
            }
        }
    }

    private void variable() {
        if (in.take("$(")) {
            statements.until(')');
        } else if (in.take("${")) {
            in.skipBehind("}");
        } else {
            in.skip(1);
            int length = in.word().length();
            if (length == 0) {
                if ("$?^_".indexOf(in.peek()) < 0 || in.atEnd()) {
                    throw in.unacceptable("the name of a variable is missing");
                }
                length = 1;
            }
            in.skip(length);
            if (in.peek() == ':' && in.peek(1) != ':' && (Character.isLetter(in.peek(1)) || in.peek(1) == '_')) {
                in.skip(1);
                in.skip(in.word().length());
            }
        }
    }

    /** {@code .Name}, {@code ::Method(…)}, {@code [0]}, {@code ++}, without a blank before. */
    void postfix() {
        while (true) {
            if (in.peek() == '[') {
                in.skip(1);
                in.skipBlanks(true);
                expression();
                in.skipBlanks(true);
                in.expect("]");
            } else if (in.looking("::") || in.peek() == '.' && in.peek(1) != '.') {
                in.skip(in.looking("::") ? 2 : 1);
                member();
            } else if (!in.take("++") && !in.take("--")) {
                return;
            }
        }
    }

    private void member() {
        String name = in.word();
        if (name.isEmpty() && !value()) {
            throw in.unacceptable("the name of a member is missing");
        }
        in.skip(name.length());
        if (in.peek() == '(') {
            arguments();
        }
    }

    /** {@code (1, 'two')}, {@code (Mandatory = $true)}. */
    private void arguments() {
        in.expect("(");
        in.skipBlanks(true);
        while (in.peek() != ')') {
            if (Character.isLetter(in.peek())) {
                in.skip(in.word().length());
                in.skipBlanks(true);
                if (!in.take("=")) {
                    in.skipBlanks(true);
                    in.take(",");
                    in.skipBlanks(true);
                    continue;
                }
            }
            in.skipBlanks(true);
            expression();
            in.skipBlanks(true);
            if (in.take(",")) {
                in.skipBlanks(true);
            }
        }
        in.expect(")");
    }

    private void table() {
        while (true) {
            in.skipBlanks(true);
            while (in.take(";")) {
                in.skipBlanks(true);
            }
            if (in.take("}")) {
                return;
            }
            if (!value()) {
                int length = in.word().length();
                if (length == 0) {
                    throw in.unacceptable("a key is missing");
                }
                in.skip(length);
            }
            postfix();
            in.skipBlanks(true);
            in.expect("=");
            in.skipBlanks(true);
            statements.statement();
            in.skipBlanks(false);
            if (in.peek() != '\n' && in.peek() != ';' && in.peek() != '}') {
                throw in.unacceptable("the entry does not end");
            }
        }
    }
}
