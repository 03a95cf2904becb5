package org.migdoc.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.migdoc.fact.ErrorCode;
import org.migdoc.fact.EventRecord;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Message;
import org.migdoc.fact.MigrationAttempt;
import org.migdoc.fact.Origin;
import org.migdoc.intake.Document;

/** All recognisers over all documents of a case. */
public final class Recognition {

    /** Kinds of messages that recognisers give beside those of the tables. */
    public static final Set<String> OWN_KINDS = Set.of("incompatibility", "import-folder-given");

    private static final String NOISE = "noise-";

    private final MessageTable messages;
    private final List<Recogniser> recognisers;

    /**
     * A recognition.
     *
     * @param messages the sentences that are known
     * @param settingNames names of settings to look for in prose, too
     */
    public Recognition(MessageTable messages, Set<String> settingNames) {
        this.messages = messages;
        this.recognisers = List.of(
                new EventRecogniser(),
                new CodeRecogniser(),
                new MessageRecogniser(messages),
                new MoveCommandRecogniser(),
                new ArrowRecogniser(),
                new SettingRecogniser(settingNames),
                new DelegationRecogniser(),
                new SpnRecogniser(),
                new TicketRecogniser(),
                new GroupRecogniser(),
                new UserRightRecogniser(),
                new AclRecogniser(),
                new CmdletListingRecogniser(),
                new RegistryRecogniser(),
                new ServiceRecogniser(),
                new ServiceRemarkRecogniser(),
                new TimeRecogniser(),
                new ClockRemarkRecogniser(),
                new AuthenticationRemarkRecogniser(),
                new SessionRecogniser(),
                new DomainRecogniser(),
                new NetTimeRecogniser(),
                new RunningServicesRecogniser(),
                new SecureChannelRecogniser(),
                new NslookupRecogniser(),
                new HostsFileRecogniser(),
                new ResolveDnsRecogniser(),
                new PingRecogniser(),
                new DnsRemarkRecogniser(),
                new HostTableRecogniser(),
                new AddressChangeRecogniser(),
                new IpconfigRecogniser(),
                new NetCmdletRecogniser(),
                new AdapterRemarkRecogniser(),
                new NvspbindRecogniser(),
                new LinkageRecogniser(),
                new BindingRemarkRecogniser(),
                new PortTestRecogniser(),
                new ProcessorMakerRecogniser(),
                new DiskSizeRemarkRecogniser(),
                new FreeSpaceRemarkRecogniser(),
                new StorageCardRemarkRecogniser(),
                new PortRemarkRecogniser(),
                new NetstatRecogniser(),
                new NetshRecogniser(),
                new RouteRecogniser(),
                new ClusterNetworkRecogniser(),
                new IncompatibilityRecogniser(),
                new FilterDriverRecogniser(),
                new FileExistenceRecogniser(),
                new DiskFileRecogniser(),
                new FileCodeRecogniser(),
                new OwnerNodesRecogniser(),
                new ImportCommandRecogniser(),
                new IscsiPathRecogniser(),
                new MpclaimRecogniser(),
                new DiskListingRecogniser(),
                new AdapterBindingRecogniser(),
                new TraceRecogniser(),
                new VssWriterRecogniser(),
                new DiskpartRecogniser(),
                new PartitionRecogniser(),
                new ImagePathRecogniser(),
                new ScriptPolicyRecogniser(),
                new LatencyRecogniser(),
                new WindowsRevisionRecogniser(),
                new ImageFolderRecogniser(),
                new DeviceProblemRecogniser());
    }

    /**
     * What was recognised.
     *
     * @param facts in the order of documents and recognisers; one {@link MigrationAttempt} at the end
     * @param warnings recognisers that failed, one sentence each
     */
    public record Recognised(List<Fact> facts, List<String> warnings) {}

    /**
     * The facts of these documents, and those given. Of given attempts the last stands instead of the one that would be worked
     * out.
     */
    public Recognised recognise(List<Document> documents, List<Fact> given) {
        List<Fact> facts = new ArrayList<>(given);
        facts.removeIf(MigrationAttempt.class::isInstance);
        List<String> warnings = new ArrayList<>();
        for (Reading reading : readings(thinned(documents))) {
            for (Recogniser recogniser : recognisers) {
                recognise(recogniser, reading, facts, warnings);
            }
        }
        addMessagesOfEvents(facts);
        facts.addAll(Roles.of(facts));
        List<Fact> own = withoutNoise(facts);
        MigrationAttempt attempt = given.stream()
                .filter(MigrationAttempt.class::isInstance)
                .map(MigrationAttempt.class::cast)
                .reduce((a, b) -> b)
                .orElseGet(() -> Attempts.of(documents, own));
        List<Fact> attributed = new ArrayList<>(Adapters.complete(Attribution.apply(attempt, own)));
        attributed.add(attempt);
        return new Recognised(List.copyOf(attributed), List.copyOf(warnings));
    }

    /** Without what tells nothing in long logs. */
    private List<Document> thinned(List<Document> documents) {
        return documents.stream()
                .map(ClusterLog::thinned)
                .map(document -> LongEventLog.thinned(document, messages))
                .toList();
    }

    private static List<Reading> readings(List<Document> thinned) {
        List<KnownHosts> known = thinned.stream().map(KnownHosts::of).toList();
        return IntStream.range(0, thinned.size())
                .mapToObj(i -> Reading.of(
                        thinned.get(i),
                        known.get(i),
                        FileOwner.of(thinned.get(i).name(), known)))
                .toList();
    }

    @SuppressWarnings("CatchAndPrintStackTrace")
    private static void recognise(Recogniser recogniser, Reading reading, List<Fact> facts, List<String> warnings) {
        List<Fact> own = new ArrayList<>();
        try {
            recogniser.recognise(reading, own::add);
        } catch (RuntimeException | StackOverflowError e) {
            warnings.add(reading.document().name() + ": "
                    + recogniser.getClass().getSimpleName() + " failed and its facts are missing (" + e
                    + "). Maybe cut the text to the part about the failure.");
        }
        facts.addAll(own);
    }

    private void addMessagesOfEvents(List<Fact> facts) {
        List<Fact> added = new ArrayList<>();
        for (Fact fact : facts) {
            if (fact instanceof EventRecord event) {
                for (String kind : messages.kinds(event.provider(), event.id())) {
                    if (facts.stream().noneMatch(f -> sameMessage(f, kind, event.origin()))) {
                        added.add(new Message(
                                event.origin(), kind, event.host(), null, null, null, codeOf(event, facts)));
                    }
                }
            }
        }
        facts.addAll(added);
    }

    private static boolean sameMessage(Fact fact, String kind, Origin origin) {
        return fact instanceof Message m && m.kind().equals(kind) && m.origin().overlaps(origin);
    }

    private static @org.jspecify.annotations.Nullable String codeOf(EventRecord event, List<Fact> facts) {
        return facts.stream()
                .filter(f -> f instanceof ErrorCode c && c.origin().overlaps(event.origin()))
                .map(f -> ((ErrorCode) f).code())
                .findFirst()
                .orElse(null);
    }

    /** Codes and events inside a message known as harmless say nothing of a failure. */
    private static List<Fact> withoutNoise(List<Fact> facts) {
        List<Origin> noise = facts.stream()
                .filter(f -> f instanceof Message m && m.kind().startsWith(NOISE))
                .map(Fact::origin)
                .toList();
        return facts.stream()
                .map(f -> f instanceof ErrorCode c && noise.stream().anyMatch(n -> n.overlaps(c.origin()))
                        ? c.outside()
                        : f)
                .toList();
    }

    /** Which recogniser gives which facts. */
    void each(Reading reading, BiConsumer<Recogniser, Fact> facts) {
        recognisers.forEach(recogniser -> recogniser.recognise(reading, fact -> facts.accept(recogniser, fact)));
    }

    /** Recognises with one recogniser, for its tests. */
    static List<Fact> with(Recogniser recogniser, Document document) {
        List<Fact> facts = new ArrayList<>();
        Consumer<Fact> add = facts::add;
        recogniser.recognise(Reading.of(document), add);
        return facts;
    }
}
