package org.migdoc.recognise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Listing;
import org.migdoc.recognise.Remarks.Remark;
import org.migdoc.regex.Pattern;

/**
 * Reads a binding order that somebody typed or copied from the dialog:
 *
 * <pre>
 * binding order on HV01: Mgmt, LAN, iSCSI
 * Bindungsreihenfolge: 1. Management 2. LAN
 * Adapters and Bindings
 *   1. vEthernet (Public)
 *   2. Mgmt (DNS 10.1.0.5)
 * vEthernet (Public) is on top of the binding order
 * </pre>
 */
final class BindingRemarkRecogniser implements Recogniser {

    private static final Pattern HEADING = Pattern.compile(
            "binding[ -]?order|bindungs?reihenfolge|adapters? (?:and|&) bindings?|adapter und bindungen|ordre (?:des|de) liaisons?|cartes et liaisons"
                    + "|orden de (?:los )?enlaces?|adaptadores y enlaces|ordine (?:di|dei) binding|accessed by network services|\\b(?:nic|adapter) order"
                    + "|reihenfolge der (?:adapter|bindungen|netzwerkkarten|netzwerkadapter)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OPENS = Pattern.compile(
            "^[^:=]{0,60}?[:=]\\s{0,4}|^\\s{0,2}(?:is|ist|currently|now|jetzt|aktuell)\\s+|^\\s{0,2}[-(]\\s{0,2}");
    private static final Pattern TOP = Pattern.compile(
            "\\b(?:top|first|oben|erster?|zuerst|zuoberst|premier|primero|primo)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ON_TOP = Pattern.compile(
            "^(?<name>[^:]{2,60}?)\\s(?:is|was|sits|stands|steht|ist|war)\\s(?:[\\p{L}]{1,12}\\s){0,7}?(?:top|first|oben|erster|zuoberst)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MARKED =
            Pattern.compile("^\\s*(?:\\d{1,2}\\s?[.):]|[-*\u2022+>])\\s*(?<item>\\S.{0,160})$");
    private static final Pattern BLANK = Pattern.compile("[\\s,;:()]+");

    @Override
    public void recognise(Reading reading, Consumer<Fact> facts) {
        for (Remark remark : reading.remarks()) {
            Matcher heading = HEADING.matcher(remark.text());
            if (heading.find()) {
                read(remark, heading, facts);
            }
        }
    }

    private static void read(Remark remark, Matcher heading, Consumer<Fact> facts) {
        String before = remark.text().substring(0, heading.start());
        String rest = remark.text().substring(heading.end());
        Matcher opens = OPENS.matcher(rest);
        boolean opened = opens.find();
        String list = opened ? rest.substring(opens.end()).strip() : "";
        String host = host(before + " " + (opened ? opens.group() : rest), remark.block());
        Matcher top = ON_TOP.matcher(remark.text());
        List<AdapterItem> inline = inline(list);
        if (inline.size() >= 2 || inline.size() == 1 && TOP.matcher(before).find()) {
            state(remark, Collections.nCopies(inline.size(), remark.index()), host, inline, inline.size() > 1, facts);
        } else if (top.find()) {
            AdapterItem first = AdapterItem.of(top.group("name"));
            state(remark, List.of(remark.index()), host, first == null ? List.of() : List.of(first), false, facts);
        } else if (list.isEmpty()) {
            below(remark, host, facts);
        }
    }

    private static @Nullable String host(String text, Block block) {
        return BLANK.splitAsStream(text)
                .filter(w -> Remarks.host(w) && !Ipv4.is(w))
                .map(Names::hostKey)
                .findFirst()
                .orElse(block.host());
    }

    private static List<AdapterItem> inline(String list) {
        List<AdapterItem> items = new ArrayList<>();
        for (String part : AdapterList.parts(list)) {
            AdapterItem item = AdapterItem.of(part);
            int last = items.size() - 1;
            if (item != null) {
                items.add(item);
            } else if (last >= 0 && !Ipv4.all(part).isEmpty() && part.length() < 60) {
                items.set(
                        last,
                        new AdapterItem(items.get(last).name(), items.get(last).details() + " " + part));
            } else {
                return List.of();
            }
        }
        return items;
    }

    private static void below(Remark remark, @Nullable String host, Consumer<Fact> facts) {
        Block block = remark.block();
        List<AdapterItem> items = new ArrayList<>();
        List<Integer> lines = new ArrayList<>();
        boolean marked = false;
        int i = remark.index() + 1;
        i += i < block.lines().size() && block.lines().get(i).blank() ? 1 : 0;
        while (i < block.lines().size() && items.size() < 64) {
            String text = block.lines().get(i).text();
            boolean mark = text.length() <= 200 && MARKED.matcher(text).matches();
            AdapterItem item = marked && !mark ? null : AdapterItem.of(text);
            if (item != null) {
                items.add(item);
                lines.add(i);
            } else if (!text.strip().startsWith("[")) {
                break;
            }
            marked |= mark;
            i++;
        }
        if (marked || items.size() >= 2) {
            state(remark, lines, host, items, true, facts);
        }
    }

    private static void state(
            Remark remark,
            List<Integer> lines,
            @Nullable String host,
            List<AdapterItem> items,
            boolean complete,
            Consumer<Fact> facts) {
        for (int n = 0; n < items.size(); n++) {
            AdapterDraft draft =
                    new AdapterDraft(host, items.get(n).name(), remark.block().origin(lines.get(n)));
            items.get(n).tell(draft);
            facts.accept(draft.adapter(n, true));
        }
        if (!items.isEmpty()) {
            boolean cut = remark.lower().contains("...");
            facts.accept(new Listing(
                    remark.block().origin(remark.index(), lines.get(items.size() - 1)),
                    "binding-order",
                    host,
                    complete && !cut,
                    items.size()));
        }
    }
}
