package org.migdoc.powershell;

/** Reads statements: those with keywords, assignments, and pipelines of commands and expressions. */
final class Statements {

    private final Source in;
    private final Expressions expressions;

    Statements(Source in) {
        this.in = in;
        this.expressions = new Expressions(in, this);
    }

    /** A whole script. */
    void script() {
        list('\0');
        if (!in.atEnd()) {
            throw in.unacceptable("nothing may stand here");
        }
    }

    /** Statements and the bracket that ends them. */
    void until(char closing) {
        list(closing);
        in.expect(String.valueOf(closing));
    }

    /** One statement and the bracket that ends it. */
    void oneUntil(char closing) {
        in.skipBlanks(true);
        statement();
        in.skipBlanks(true);
        in.expect(String.valueOf(closing));
    }

    private void list(char closing) {
        while (true) {
            in.skipBlanks(true);
            while (in.take(";")) {
                in.skipBlanks(true);
            }
            if (in.atEnd() || in.peek() == closing) {
                return;
            }
            boolean block = statement();
            in.skipBlanks(false);
            if (!block && !in.atEnd() && in.peek() != '\n' && in.peek() != ';' && in.peek() != closing) {
                throw in.unacceptable("the statement does not end");
            }
        }
    }

    /** One statement; true when it ended with a block of its own and needs nothing after it. */
    boolean statement() {
        if (in.peek() == '[' && attribute()) {
            return true;
        }
        String word = in.peek(in.word().length()) == '-' ? "" : in.word();
        switch (word) {
            case "if" -> conditional();
            case "foreach" -> forEach();
            case "for", "while" -> loop(word);
            case "do" -> doLoop();
            case "switch" -> choice();
            case "try" -> attempt();
            case "function", "filter" -> function(word);
            case "begin", "process", "end" -> named(word);
            case "param" -> parameters();
            default -> {
                simple(word);
                return false;
            }
        }
        return true;
    }

    private boolean attribute() {
        String ahead = "cmdletbinding";
        in.skip(1);
        boolean is = in.word().equals(ahead);
        in.skip(-1);
        if (is) {
            expressions.type();
            in.skipBlanks(true);
        }
        return is;
    }

    private void simple(String word) {
        switch (word) {
            case "return", "throw", "exit", "break", "continue" -> {
                in.skip(word.length());
                in.skipBlanks(false);
                if (!ends()) {
                    pipeline();
                }
            }
            default -> pipeline();
        }
    }

    private boolean ends() {
        return in.atEnd() || "\n;)}".indexOf(in.peek()) >= 0;
    }

    private void condition() {
        in.skipBlanks(true);
        in.expect("(");
        oneUntil(')');
    }

    private void block() {
        in.skipBlanks(true);
        in.expect("{");
        until('}');
    }

    private void named(String word) {
        in.skip(word.length());
        block();
    }

    private void conditional() {
        in.skip(2);
        condition();
        block();
        while (next("elseif")) {
            condition();
            block();
        }
        if (next("else")) {
            block();
        }
    }

    /** Takes a keyword that goes on, also on a later line; else stays behind the block. */
    private boolean next(String keyword) {
        int ahead = 0;
        while (" \t\n".indexOf(in.peek(ahead)) >= 0) {
            ahead++;
        }
        in.skip(ahead);
        boolean there = in.lookingWord(keyword);
        in.skip(there ? keyword.length() : -ahead);
        return there;
    }

    private void forEach() {
        in.skip("foreach".length());
        in.skipBlanks(true);
        in.expect("(");
        in.skipBlanks(true);
        expressions.value();
        in.skipBlanks(true);
        in.expect("in");
        oneUntil(')');
        block();
    }

    private void loop(String word) {
        in.skip(word.length());
        in.skipBlanks(true);
        in.expect("(");
        until(')');
        block();
    }

    private void doLoop() {
        in.skip(2);
        block();
        if (!next("while") && !next("until")) {
            throw in.unacceptable("\"while\" is missing");
        }
        condition();
    }

    private void choice() {
        in.skip("switch".length());
        in.skipBlanks(true);
        while (in.peek() == '-') {
            in.skip(1);
            in.skip(in.word().length());
            in.skipBlanks(true);
        }
        condition();
        in.skipBlanks(true);
        in.expect("{");
        in.skipBlanks(true);
        while (!in.take("}")) {
            if (!expressions.value()) {
                int length = in.word().length();
                if (length == 0) {
                    throw in.unacceptable("a case is missing");
                }
                in.skip(length);
            }
            block();
            in.skipBlanks(true);
        }
    }

    private void attempt() {
        in.skip(3);
        block();
        boolean handled = false;
        while (next("catch")) {
            handled = true;
            in.skipBlanks(true);
            while (in.peek() == '[') {
                expressions.type();
                in.skipBlanks(true);
                in.take(",");
                in.skipBlanks(true);
            }
            block();
        }
        if (next("finally")) {
            handled = true;
            block();
        }
        if (!handled) {
            throw in.unacceptable("\"catch\" or \"finally\" is missing");
        }
    }

    private void function(String word) {
        in.skip(word.length());
        in.skipBlanks(true);
        while (!in.atEnd() && " \t\n({".indexOf(in.peek()) < 0) {
            in.skip(1);
        }
        in.skipBlanks(true);
        if (in.peek() == '(') {
            parameterList();
        }
        block();
    }

    private void parameters() {
        in.skip("param".length());
        in.skipBlanks(true);
        parameterList();
    }

    private void parameterList() {
        in.expect("(");
        in.skipBlanks(true);
        while (in.peek() != ')') {
            while (in.peek() == '[') {
                expressions.type();
                in.skipBlanks(true);
            }
            if (in.peek() != '$' || !expressions.value()) {
                throw in.unacceptable("a parameter is missing");
            }
            in.skipBlanks(true);
            if (in.take("=")) {
                in.skipBlanks(true);
                expressions.expression(false);
                in.skipBlanks(true);
            }
            if (in.peek() != ')') {
                in.expect(",");
                in.skipBlanks(true);
            }
        }
        in.expect(")");
    }

    private void pipeline() {
        element();
        in.skipBlanks(false);
        while (in.peek() == '|') {
            in.skip(1);
            in.skipBlanks(true);
            element();
            in.skipBlanks(false);
        }
    }

    private void element() {
        char c = in.peek();
        if ((c == '&' || c == '.') && (in.peek(1) == ' ' || expressions.startsValue())) {
            in.skip(1);
            in.skipBlanks(false);
            new Command(in, expressions).invoked();
        } else if (Character.isLetter(c) || c == '_' || c == '?' || c == '%') {
            new Command(in, expressions).named();
        } else {
            expressions.expression();
            in.skipBlanks(false);
            assignment();
        }
    }

    private void assignment() {
        for (String operator : new String[] {"=", "+=", "-=", "*=", "/="}) {
            if (in.take(operator)) {
                in.skipBlanks(true);
                statement();
                return;
            }
        }
    }
}
