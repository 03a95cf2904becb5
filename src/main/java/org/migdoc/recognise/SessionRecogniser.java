package org.migdoc.recognise;

import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Listing;
import org.migdoc.fact.Setting;
import org.migdoc.regex.Pattern;

/**
 * Reads who has a session on a machine out of {@code quser} and {@code qwinsta}, in any language by their columns.
 *
 * <pre>
 *  USERNAME              SESSIONNAME        ID  STATE   IDLE TIME  LOGON TIME
 * &gt;adm-voss              rdp-tcp#2           3  Active          .  8/9/2023 10:55 AM
 *
 *  SESSIONNAME       USERNAME                 ID  STATE   TYPE        DEVICE
 * &gt;rdp-tcp#3         adm-lien                  3  Active
 *  console                                     1  Conn
 * </pre>
 *
 * Each person with an active session gives a setting {@code SessionState}; the listing {@code sessions} of the machine counts them.
 */
final class SessionRecogniser implements Recogniser {

    private static final int MOST_ROWS = 100;
    private static final Pattern HEADER = Pattern.compile(
            "(?=.{0,120}\\b(?:USERNAME|BENUTZERNAME|UTILISATEUR|USUARIO|NOME ?UTENTE)\\b)(?=.{0,120}\\bID\\b).{0,60}(?:SESSION|SITZUNG|SESI.N|SESSIONE).{0,120}",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> ACTIVE = Set.of("active", "aktiv", "actif", "activo", "attivo", "アクティブ");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern ID = Pattern.compile("\\d{1,5}");

    @Override
    public void recognise(Reading reading, Consumer<Fact> facts) {
        for (Block block : reading.blocks()) {
            for (int i = 0; i < block.lines().size(); i++) {
                String text = block.lines().get(i).text();
                if (text.length() < 160 && HEADER.matcher(text).matches()) {
                    rows(block, i, facts);
                }
            }
        }
    }

    private static void rows(Block block, int header, Consumer<Fact> facts) {
        int active = 0;
        int i = header + 1;
        while (i < block.lines().size()
                && i - header < MOST_ROWS
                && isRow(block.lines().get(i).text())) {
            String[] words = words(block.lines().get(i).text());
            int id = id(words);
            boolean person = id > 1 || id == 1 && !words[0].contains("#");
            if (person && ACTIVE.contains(words[id + 1].toLowerCase(Locale.ROOT))) {
                active++;
                facts.accept(new Setting(
                        block.origin(i),
                        block.askedHost(),
                        "Session",
                        user(words, id),
                        "SessionState",
                        words[id + 1],
                        null,
                        null));
            }
            i++;
        }
        if (i > header + 1) {
            facts.accept(new Listing(block.origin(header, i - 1), "sessions", block.askedHost(), true, active));
        }
    }

    private static String[] words(String text) {
        String row = text.strip();
        return BLANKS.split(row.startsWith(">") ? row.substring(1).strip() : row, -1);
    }

    private static boolean isRow(String text) {
        return text.length() < 200 && id(words(text)) >= 0;
    }

    /** Index of the session's number that a state follows, or -1. */
    private static int id(String[] words) {
        for (int w = 1; w < Math.min(4, words.length - 1); w++) {
            if (ID.matcher(words[w]).matches() && Character.isLetter(words[w + 1].charAt(0))) {
                return w;
            }
        }
        return -1;
    }

    private static String user(String[] words, int id) {
        boolean sessionFirst = words[0].contains("#") || words[0].equalsIgnoreCase("console");
        return Names.accountKey(words[sessionFirst && id > 1 ? 1 : 0]);
    }
}
