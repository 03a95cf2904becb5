package org.migdoc.recognise;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Listing;
import org.migdoc.fact.MpioDisk;
import org.migdoc.fact.Setting;
import org.migdoc.intake.Line;
import org.migdoc.regex.Pattern;

/**
 * Reads what {@code mpclaim} shows of disks, their policy and paths, in any language by its structure.
 *
 * <pre>
 * MPIO Disk0   Disk 2       RRWS         Microsoft DSM
 *
 * MPIO Disk0: 02 Paths, Round Robin with Subset, Implicit Only
 *     Controlling DSM: Microsoft DSM
 *     0000000077030001 Active/Optimized   003|000|001|001   0
 *       TPG_State : Active/Optimized  , TPG_Id: 61495, : 55
 *     0000000077030000 Standby            003|000|000|001   0
 *
 * "NETAPP  LUN C-Mode      "   iSCSI        NO           Implicit Only
 * </pre>
 *
 * Gives a {@link MpioDisk} for each row and for each disk shown with its paths, listings {@code mpio-disks} and
 * {@code mpio-paths}, and settings {@code ClaimedHardware} or {@code UnclaimedHardware} for the ids in quotes.
 */
final class MpclaimRecogniser implements Recogniser {

    private static final Pattern ROW = Pattern.compile(
            "^\\s{0,8}MPIO[^\\d:]{1,14}(\\d{1,4})\\s+\\D{1,14}\\d{1,4}\\s+(FOO|RRWS|RR|LQD|WP|LB|VS)\\s+(\\S.{1,80}?)\\s*$");
    private static final Pattern HEAD =
            Pattern.compile("^\\s{0,8}MPIO[^\\d:]{1,14}(\\d{1,4})\\s?:\\s?(\\d{1,3})\\s([^,]{3,30}),\\s?(.{3,120})$");
    private static final Pattern DSM =
            Pattern.compile("^\\s{1,12}[^:|]{3,40}\\bDSM\\b[^:|]{0,20}:\\s?(\\S.{1,80}?)\\s*$");
    private static final Pattern PATH =
            Pattern.compile("^\\s{0,12}[0-9a-fA-F]{16}\\s+(\\p{L}[\\p{L}/ -]{2,40}?)\\s+\\d{1,3}\\|\\d{1,3}\\|");
    private static final Pattern HARDWARE = Pattern.compile(
            "^\\s{0,8}\"([^\"]{8}[^\"]{1,17})\"(?:\\s{1,12}[^\"]{2,24}?\\s{2,20}(?:(Yes|Ja|Oui|S[ií]|Sim|はい)|(No|Nein|Non|Não|いいえ))(?:\\s.{0,60})?)?\\s*$",
            Pattern.CASE_INSENSITIVE);
    private static final int DISTANCE = 60;

    @Override
    public void recognise(Reading reading, Consumer<Fact> facts) {
        for (Block block : reading.blocks()) {
            List<Line> lines = block.lines();
            int first = -1;
            int rows = 0;
            for (int i = 0; i < lines.size(); i++) {
                String text = lines.get(i).text();
                if (text.length() > 300) {
                    continue;
                }
                Matcher row = ROW.matcher(text);
                Matcher head = HEAD.matcher(text);
                Matcher hardware = HARDWARE.matcher(text);
                if (row.matches()) {
                    first = first < 0 ? i : first;
                    rows++;
                    facts.accept(new MpioDisk(
                            block.origin(i),
                            host(block),
                            number(row.group(1)),
                            row.group(2),
                            row.group(3),
                            0,
                            0,
                            0,
                            0));
                } else if (head.matches()) {
                    new Detail(block, i, head).read(facts);
                } else if (hardware.matches() && block.commandHas("mpclaim")) {
                    String name = hardware.group(3) == null ? "ClaimedHardware" : "UnclaimedHardware";
                    String id = hardware.group(1).strip();
                    facts.accept(
                            new Setting(block.origin(i), host(block), "MsdsmHardware", null, name, id, null, null));
                }
            }
            if (rows > 0) {
                facts.accept(new Listing(block.origin(first, first + rows - 1), "mpio-disks", host(block), true, rows));
            }
        }
    }

    private static @Nullable String host(Block block) {
        return block.askedHost();
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    /** One disk shown with its paths. */
    private static final class Detail {

        private final Block block;
        private final int head;
        private final Matcher title;
        private @Nullable String dsm;
        private int optimized;
        private int unoptimized;
        private int waiting;

        Detail(Block block, int head, Matcher title) {
            this.block = block;
            this.head = head;
            this.title = title;
        }

        void read(Consumer<Fact> facts) {
            int last = head;
            List<Line> lines = block.lines();
            for (int i = head + 1;
                    i < lines.size()
                            && i - last < DISTANCE
                            && !HEAD.matcher(lines.get(i).text()).matches();
                    i++) {
                Matcher module = DSM.matcher(lines.get(i).text());
                Matcher path = PATH.matcher(lines.get(i).text());
                if (dsm == null && module.matches()) {
                    dsm = module.group(1);
                    last = i;
                } else if (path.find()) {
                    count(path.group(1));
                    last = i;
                }
            }
            int listed = optimized + unoptimized + waiting;
            int told = number(title.group(2));
            facts.accept(new MpioDisk(
                    block.origin(head, last),
                    host(block),
                    number(title.group(1)),
                    policy(title.group(4)),
                    dsm,
                    Math.max(told, listed),
                    listed == 0 ? told : optimized,
                    unoptimized,
                    waiting));
            facts.accept(
                    new Listing(block.origin(head, last), "mpio-paths", host(block), true, Math.max(told, listed)));
        }

        private void count(String state) {
            String lower = state.toLowerCase(Locale.ROOT);
            if (lower.matches(
                    "stand-?by.*|unavail.*|fail.*|bereit.*|nicht.*|attente.*|inactiv.*|pending.*|en espera.*|transition.*|removed.*")) {
                waiting++;
            } else if (lower.matches(".*(?:un-?optimi|non[- ]optimi|nicht[- ]?optimi|no optimi).*")) {
                unoptimized++;
            } else {
                optimized++;
            }
        }

        private static @Nullable String policy(String printed) {
            String p = printed.toLowerCase(Locale.ROOT);
            if (p.matches(
                    "(?:round[- ]?robin|roundrobin|tourniquet|ラウンド).{0,6}(?:with|mit|avec|con).*(?:sub|teil|sous|subcon|sotto).*")) {
                return "RRWS";
            }
            return p.matches("(?:round|tourniquet|ラウンド).*")
                    ? "RR"
                    : p.matches("fail.*|nur failover.*|basculement.*|フェール.*|solo.*")
                            ? "FOO"
                            : p.matches("least queue.*|.*warteschlange.*|.*file d'attente.*")
                                    ? "LQD"
                                    : p.matches("weight.*|gewicht.*|.*pond.r.*")
                                            ? "WP"
                                            : p.matches("least block.*|.*bl(?:o|ö)ck.*")
                                                    ? "LB"
                                                    : p.matches("vendor.*|hersteller.*") ? "VS" : null;
        }
    }
}
