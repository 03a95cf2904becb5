package org.migdoc.recognise;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells from the words behind two machines whether the way between them is said to work or to fail.
 *
 * <pre>
 * HV01 to HV02 works fine, HV02 to HV01 never worked          von HV01 nach HV02 geht, zurück nicht
 * </pre>
 */
final class Outcome {

    private static final Pattern WORKS = Pattern.compile(
            "\\b(?:works?|worked|fine|ok|okay|no problem|succeeds?|geht|klappt|l.uft|funktioniert|fonctionne|marche|funciona|funziona|va bien|werkt|lukt|prima|goed"
                    + "|dzia.a|funciona bem)\\b(?! n(?:icht|iet)\\b)|работает|проходит|正常|成功|没问题|できます|できる|問題なく",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern DENIED = Pattern.compile(
            "\\b(?:not|never|no longer|doesn't|nicht|nie|kein|pas|ne|no|non|niet|n.o|fails?|fehl\\p{L}{0,8}|échoue|falla|falha|fallisce)\\b|0x8|\\bне\\b|ошибк|失敗|失败|报错|エラー",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern CLAUSE = Pattern.compile("(?:[^.;,\\u3002\\uff0c\\u3001]|\\.(?=\\w)){0,80}");

    private Outcome() {}

    /** True when {@code words}, up to the end of their clause, say that it works. */
    static boolean works(String words) {
        String clause = clause(words);
        return WORKS.matcher(clause).find() && !DENIED.matcher(clause).find();
    }

    /** True when {@code words}, up to the end of their clause, say that it fails. */
    static boolean fails(String words) {
        return DENIED.matcher(clause(words)).find();
    }

    private static String clause(String words) {
        Matcher clause = CLAUSE.matcher(words);
        return clause.lookingAt() ? clause.group() : "";
    }
}
