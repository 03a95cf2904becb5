package org.migdoc.recognise;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.migdoc.regex.Pattern;

/** Counts the echoes of one run of {@code ping}, in any language: an answer is a line with {@code TTL=}. */
final class EchoCount {

    private static final Pattern ANSWER = Pattern.compile("\\bTTL\\s?=\\s?\\d", Pattern.CASE_INSENSITIVE);
    private static final Pattern FRAGMENT =
            Pattern.compile("\\bDF\\b|fragment|断片化|フラグメント|фрагмент|拆分|분할", Pattern.CASE_INSENSITIVE);
    private static final Pattern SILENT = Pattern.compile(
            "timed? ?-?out|zeit.{1,3}berschreitung|d.{1,3}lai d|d.{1,3}pass|tiempo de espera|scadut|no reply|no answer|keine antwort|タイムアウト|up.yn.{1,3}limit|esgotado|превышен|请求超时|要求等候逾時|시간이 만료|\\(100\\s?%",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern UNREACHABLE = Pattern.compile(
            "unreachable|nicht erreichbar|inaccess|inacces|non raggiungibil|general failure|allgemeiner fehler|transmit failed|到達でき|nieosi.{1,3}galn|niet bereikbaar|недоступ|无法访问",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PERCENT = Pattern.compile("\\d\\s?%");
    private static final Pattern FAILS = Pattern.compile(
            "\\b(?:fails?|failed|dead|lost|nok|does not (?:work|go|pass)|geht nicht|fehlgeschlagen|kommt nicht)\\b|->\\s*false");
    private static final Pattern WORKS =
            Pattern.compile("\\b(?:ok|okay|works?|replies|answers|geht|passes|fine)\\b|->\\s*true");

    private int answers;
    private int silent;
    private int unreachable;
    private int fragmented;
    private boolean counted;

    /** Takes one line of output in; true when it tells something. */
    boolean output(String text) {
        if (counted) {
            return false;
        }
        int before = all();
        counted = PERCENT.matcher(text).find();
        if (ANSWER.matcher(text).find()) {
            answers++;
        } else if (FRAGMENT.matcher(text).find()) {
            fragmented++;
        } else if (UNREACHABLE.matcher(text).find()) {
            unreachable++;
        } else if (SILENT.matcher(text).find() && !(before > 0 && counted)) {
            silent++;
        }
        return all() > before;
    }

    /** Takes in what a person typed behind the command. */
    void typed(String remark) {
        String lower = remark.toLowerCase(Locale.ROOT);
        if (FRAGMENT.matcher(lower).find()) {
            fragmented++;
        } else if (UNREACHABLE.matcher(lower).find()) {
            unreachable++;
        } else if (FAILS.matcher(lower).find() || SILENT.matcher(lower).find()) {
            silent++;
        } else if (WORKS.matcher(lower).find()) {
            answers++;
        }
    }

    private int all() {
        return answers + silent + unreachable + fragmented;
    }

    /** {@code ok}, {@code timeout}, {@code unreachable} or {@code fragmentation-needed}; null when nothing was told. */
    @Nullable
    String value() {
        if (fragmented > 0) {
            return "fragmentation-needed";
        } else if (answers > 0) {
            return "ok";
        } else if (silent > 0) {
            return "timeout";
        }
        return unreachable > 0 ? "unreachable" : null;
    }

    /** Part of the echoes that did not come back, in percent. */
    double loss() {
        return all() == 0 ? 0 : 100.0 * (all() - answers) / all();
    }
}
