package org.migdoc.recognise;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.migdoc.fact.ErrorCode;
import org.migdoc.fact.Fact;

/**
 * Reads error codes in every spelling, wherever they stand:
 *
 * <pre>
 * … with host 'HV02': No credentials are available in the security package (0x8009030E).
 * </pre>
 *
 * One fact a line and code; of the same code on one machine the first {@value #MOST_ALIKE} count.
 */
final class CodeRecogniser implements Recogniser {

    private static final int MOST_ALIKE = 100;

    @Override
    public void recognise(Reading reading, Consumer<Fact> facts) {
        EventPage page = new EventPage(reading);
        CodeHosts hosts = null;
        FieldWords field = new FieldWords(reading.document().lines());
        Map<String, Integer> alike = new HashMap<>();
        String cut = null;
        for (int i = 0; i < page.size(); i++) {
            String next = i + 1 < page.size() ? page.text(i + 1) : "";
            List<CodeSpelling> codes = CodeSpellings.in(page.text(i), next);
            if (!codes.isEmpty()) {
                hosts = hosts == null ? CodeHosts.of(reading) : hosts;
                line(page, i, cut == null ? codes : without(cut, codes), hosts.host(i), field, alike, facts);
            }
            cut = codes.stream()
                    .filter(CodeSpelling::cut)
                    .map(CodeSpelling::code)
                    .findFirst()
                    .orElse(null);
        }
    }

    /** The codes of a line that begins with the rest of a code cut in the line above. */
    private static List<CodeSpelling> without(String cut, List<CodeSpelling> codes) {
        boolean rest = !codes.isEmpty() && codes.get(0).code().equals(cut);
        return rest ? codes.subList(1, codes.size()) : codes;
    }

    private static void line(
            EventPage page,
            int at,
            List<CodeSpelling> codes,
            @Nullable String host,
            FieldWords field,
            Map<String, Integer> alike,
            Consumer<Fact> facts) {
        Set<String> seen = new HashSet<>();
        for (CodeSpelling code : codes) {
            boolean first = seen.add(code.code());
            if (first && alike.merge(code.code() + " " + host, 1, Integer::sum) <= MOST_ALIKE) {
                boolean migration = KnownCodes.isOfOurField(code.code()) || field.near(at);
                int last = code.cut() ? at + 1 : at;
                facts.accept(new ErrorCode(page.origin(at, last), host, code.code(), code.spelling(), migration));
            }
        }
    }
}
