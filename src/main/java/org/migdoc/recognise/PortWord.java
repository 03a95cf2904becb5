package org.migdoc.recognise;

import java.util.Locale;
import java.util.Set;

/** What a word means in a sentence about TCP ports. */
enum PortWord {
    /** {@code open}, {@code ok}, {@code erreichbar}. */
    OPEN,
    /** {@code listening}: open, seen from the machine itself. */
    LISTENS,
    /** {@code closed}, {@code blocked}, {@code geschlossen}. */
    CLOSED,
    /** {@code connect}: tells something only when denied. */
    TRIES,
    /** {@code not}, {@code nothing}, {@code kein}. */
    NOT,
    /** {@code port}: a number that follows is one. */
    PORT,
    /** {@code and}, {@code for}: holds what stands around it together. */
    LINK,
    OTHER;

    private static final Set<String> OPEN_WORDS = Set.of(
            "true",
            "open",
            "opened",
            "ok",
            "okay",
            "reachable",
            "works",
            "succeeds",
            "succeeded",
            "connects",
            "connected",
            "offen",
            "erreichbar",
            "geht",
            "funktioniert",
            "ouvert",
            "abierto",
            "aperto",
            "fine",
            "answers");
    private static final Set<String> LISTEN_WORDS = Set.of("listening", "listens", "listen", "listener", "lauscht");
    private static final Set<String> CLOSED_WORDS = Set.of(
            "false",
            "closed",
            "blocked",
            "fails",
            "failed",
            "fail",
            "refused",
            "filtered",
            "timeout",
            "timeouts",
            "timed",
            "times",
            "dead",
            "geschlossen",
            "blockiert",
            "gesperrt",
            "dicht",
            "fehlgeschlagen",
            "unreachable",
            "unerreichbar",
            "nok",
            "denied",
            "dropped",
            "rejected",
            "bloque",
            "bloqué",
            "fermé",
            "ferme",
            "cerrado",
            "bloqueado",
            "chiuso",
            "zu.");
    private static final Set<String> STRICT_WORDS = Set.of(
            "true",
            "false",
            "open",
            "closed",
            "blocked",
            "refused",
            "filtered",
            "offen",
            "geschlossen",
            "listening",
            "reachable");
    private static final Set<String> TRY_WORDS = Set.of("connect", "reach", "erreichen", "verbinden", "connecter");
    private static final Set<String> NOT_WORDS = Set.of(
            "not",
            "no",
            "nothing",
            "nobody",
            "none",
            "nicht",
            "kein",
            "keine",
            "keiner",
            "nichts",
            "isn't",
            "doesn't",
            "cannot",
            "can't",
            "couldn't",
            "pas",
            "non",
            "never",
            "unable");
    private static final Set<String> PORT_WORDS =
            Set.of("port", "ports", "tcp", "-p", "-port", "tcp-port", "puerto", "porta", "tcpport", "remoteport");
    private static final Set<String> LINK_WORDS = Set.of(
            "and", "und", "est", "et", "y", "e", "or", "for", "on", "to", "für", "auf", "are", "is", "ist", "sind",
            "also");

    /** The meaning of a word, which may be in any case. */
    static PortWord of(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (OPEN_WORDS.contains(lower)) {
            return OPEN;
        } else if (LISTEN_WORDS.contains(lower)) {
            return LISTENS;
        } else if (CLOSED_WORDS.contains(lower)) {
            return CLOSED;
        } else if (TRY_WORDS.contains(lower)) {
            return TRIES;
        } else if (NOT_WORDS.contains(lower)) {
            return NOT;
        } else if (PORT_WORDS.contains(lower)) {
            return PORT;
        }
        return LINK_WORDS.contains(lower) ? LINK : OTHER;
    }

    /** True for words that hardly stand beside a number that is no port. */
    static boolean strict(String word) {
        return STRICT_WORDS.contains(word.toLowerCase(Locale.ROOT));
    }
}
