package org.migdoc.bench;

/** The least that a JVM can do: what a start is compared with. */
public final class Hello {

    private Hello() {}

    public static void main(String[] args) {
        System.out.println("hello");
    }
}
