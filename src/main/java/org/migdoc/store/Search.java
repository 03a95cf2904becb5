package org.migdoc.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/**
 * What to look for in the history. All words have to be found: {@code vm:APP01}, {@code host:HV01}, {@code cause:kcd-stale-ticket}
 * and {@code code:0x80070005} stand for what they say, other words for any of these or for a piece of the text.
 *
 * @param words the search as a person typed it; empty for everything
 * @param before only cases that came before
 * @param most how many at most
 */
public record Search(String words, Instant before, int most) {

    private static final Set<String> KINDS = Set.of("vm", "host", "cause", "code");
    private static final int MOST_WORDS = 8;

    Query in(Handle handle) {
        List<String> conditions = new ArrayList<>();
        Map<String, String> bindings = new LinkedHashMap<>();
        for (String word : words.strip().split("\\s+", MOST_WORDS + 1)) {
            if (!word.isEmpty() && conditions.size() < MOST_WORDS) {
                conditions.add(condition(word.toLowerCase(Locale.ROOT), "w" + conditions.size(), bindings));
            }
        }
        String where = conditions.isEmpty() ? "" : " and " + String.join(" and ", conditions);
        return handle.createQuery("select * from cases where accepted_at < :before" + where
                        + " order by accepted_at desc, id limit :most")
                .bind("before", before.toEpochMilli())
                .bind("most", most)
                .bindMap(bindings);
    }

    private static String condition(String word, String name, Map<String, String> bindings) {
        int colon = word.indexOf(':');
        String exists = "exists (select 1 from terms t where t.case_id = cases.id and t.term = :" + name;
        if (colon > 0 && KINDS.contains(word.substring(0, colon))) {
            bindings.put(name, word.substring(colon + 1));
            return exists + " and t.kind = '" + word.substring(0, colon) + "')";
        }
        bindings.put(name, word);
        bindings.put(name + "like", "%" + word.replaceAll("([%_!])", "!$1") + "%");
        return "(" + exists + ") or exists (select 1 from parts p where p.case_id = cases.id and p.kind = 'text'"
                + " and lower(p.content) like :" + name + "like escape '!'))";
    }
}
