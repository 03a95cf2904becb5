package org.migdoc.recognise;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Setting;
import org.migdoc.regex.Pattern;

/**
 * Reads every property of everything that was listed, which Windows the machines run, and well-known settings in sentences.
 *
 * <pre>
 * PS C:\&gt; Get-VMHost | fl Virtual*                   PS C:\&gt; (Get-VMHost).UseAnyNetworkForMigration
 *                                                    False
 * VirtualMachineMigrationEnabled : True
 * VirtualMachinePath             : D:\VMs            OS Version:   10.0.17763 N/A Build 17763
 * </pre>
 *
 * Event records and error records are left to others.
 */
final class SettingRecogniser implements Recogniser {

    private static final String AUTHENTICATION = "VirtualMachineMigrationAuthenticationType";
    private static final Pattern AFTERTHOUGHT = Pattern.compile("(?<=Kerberos|CredSSP)\\W.*", Pattern.DOTALL);

    private static final Set<String> EVENT_NOUNS = Set.of("winevent", "eventlog");

    private final ProseSettings prose;

    /**
     * A recogniser.
     *
     * @param knownNames names of settings to look for in sentences, too, in PowerShell's spelling
     */
    SettingRecogniser(Set<String> knownNames) {
        this.prose = new ProseSettings(knownNames);
    }

    @Override
    public void recognise(Reading reading, Consumer<Fact> facts) {
        KnownHosts hosts = reading.hosts();
        OsSettings os = new OsSettings(hosts, facts);
        List<PsObject> objects = new ArrayList<>(reading.objects());
        reading.blocks().forEach(block -> objects.addAll(BareValues.of(block)));
        Map<Integer, Integer> siblings = new HashMap<>();
        objects.forEach(o -> siblings.merge(first(o.block()), 1, Integer::sum));
        Map<Integer, Integer> ordinals = new HashMap<>();
        BitSet covered = reading.objectLines();
        for (PsObject object : objects) {
            int block = first(object.block());
            int ordinal = ordinals.merge(block, 1, Integer::sum) - 1;
            covered.set(object.origin().line(), object.origin().endLine() + 1);
            if (!isEvent(object) && !isError(object)) {
                ObjectPlace place = ObjectPlace.of(object, ordinal, siblings.getOrDefault(block, 1));
                object.cells().values().forEach(cell -> facts.accept(setting(place, cell)));
                os.object(object, place);
            }
        }
        for (Block block : reading.blocks()) {
            for (int i = block.outputFrom(); i < block.lines().size(); i++) {
                if (!covered.get(block.lines().get(i).number())) {
                    os.line(block, i);
                }
            }
            for (Sentence sentence : Sentence.in(block, covered)) {
                prose.read(sentence, hosts, facts);
                os.said(sentence);
            }
        }
    }

    private static int first(Block block) {
        return block.lines().get(0).number();
    }

    private static Setting setting(ObjectPlace place, PsObject.Cell cell) {
        SettingValue value = SettingValue.of(
                cell.name().equalsIgnoreCase(AUTHENTICATION)
                        ? AFTERTHOUGHT.matcher(cell.value()).replaceFirst("")
                        : cell.value());
        return new Setting(
                cell.origin(),
                place.host(),
                place.object(),
                place.subject(),
                cell.name(),
                value.text(),
                value.number(),
                value.time());
    }

    /** True for an object that is an event record. */
    static boolean isEvent(PsObject object) {
        if (EVENT_NOUNS.contains(object.noun().toLowerCase(Locale.ROOT))) {
            return true;
        }
        boolean id = object.cell("Id") != null || object.cell("EventID") != null || object.cell("InstanceId") != null;
        boolean record = object.cell("Message") != null
                || object.cell("ProviderName") != null
                || object.cell("TimeCreated") != null
                || object.cell("Source") != null && object.cell("EntryType") != null;
        return id && record;
    }

    private static boolean isError(PsObject object) {
        return object.cell("FullyQualifiedErrorId") != null
                || object.cell("CategoryInfo") != null
                || object.cell("Exception") != null;
    }
}
