package org.migdoc.knowledge;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.ParserError;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.builder.conf.LanguageLevelOption;
import org.kie.internal.io.ResourceFactory;
import org.migdoc.diagnosis.Advisory;
import org.migdoc.diagnosis.Belief;
import org.migdoc.diagnosis.CauseStep;
import org.migdoc.diagnosis.Evidence;
import org.migdoc.diagnosis.Fill;
import org.migdoc.diagnosis.NeededStep;
import org.migdoc.diagnosis.Signature;
import org.migdoc.fact.Fact;
import org.migdoc.fact.PathLayout;
import org.migdoc.fact.Sighting;
import org.migdoc.fact.Situation;
import org.migdoc.fact.StorageAdapter;

/**
 * Compiles DRL files into classes (Drools' executable model). What an author gets wrong is said by the classic compiler, which
 * knows the line.
 */
public final class RuleCompiler {

    /** One package for all rules: authors write neither package nor imports, and rules share classes. */
    static final String PACKAGE = "org.migdoc.rules";

    static final String MODEL_LIST = "META-INF/migdoc/drools-model";

    /** A situation that a consequence states: {@code Situation.of("name", …} or {@code new Situation("name", …}. */
    public static final Pattern SITUATION = Pattern.compile("Situation\\s*(?:\\.\\s*of)?\\s*\\(\\s*\"([^\"]+)\"");

    static final String HEADER = "package " + PACKAGE + "; import org.migdoc.fact.*; import org.migdoc.diagnosis.*;"
            + " import org.migdoc.fact.HostRole.Role; import org.migdoc.fact.DnsLookup.Outcome; ";
    private static final Pattern KIE_MODEL = Pattern.compile("META-INF/kie/.*/drools-model");

    private static final Pattern SYNTAX_NOISE =
            Pattern.compile("\\[ERR \\d+\\] |Line \\d+:\\d+ |Parser returned a null Package");
    private static final Pattern COMPILER_NOISE = Pattern.compile(" \\[Near : .*");
    private static final Pattern UNKNOWN_TYPE = Pattern.compile("ObjectType '(\\w+)'");

    /** What rules may match: facts, what rules derive from them, and what the plan is made of. */
    public static final List<Class<?>> TYPES = Stream.<Class<?>>concat(
                    Stream.of(Fact.class.getPermittedSubclasses()),
                    Stream.of(
                            StorageAdapter.class,
                            PathLayout.class,
                            Situation.class,
                            Sighting.class,
                            Signature.class,
                            Evidence.class,
                            Belief.class,
                            CauseStep.class,
                            NeededStep.class,
                            Fill.class,
                            Advisory.class))
            .toList();

    private RuleCompiler() {}

    /** Where each rule stands, by name; a name used twice is a problem. */
    static Map<String, String> locations(RuleSources sources) throws KnowledgeException {
        Map<String, String> locations = new TreeMap<>();
        List<Problem> problems = new ArrayList<>();
        for (Map.Entry<String, String> file : sources.ending(".drl").entrySet()) {
            for (RuleDescr rule : parse(sources.place(file.getKey()), file.getValue(), problems)) {
                String location = "rules/" + file.getKey() + ':' + rule.getLine();
                String earlier = locations.put(rule.getName(), location);
                if (earlier != null) {
                    problems.add(new Problem(
                            Check.DUPLICATE_RULE,
                            sources.place(file.getKey()),
                            rule.getLine(),
                            0,
                            "there is a rule \"" + rule.getName() + "\" already, at " + earlier + ".",
                            "Maybe one of them should say what makes it different."));
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new KnowledgeException(problems);
        }
        return locations;
    }

    /**
     * The rules of one file.
     *
     * @param place of the file, for people
     */
    public static List<RuleDescr> parse(String place, String drl, List<Problem> problems) {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        try {
            PackageDescr descr = parser.parse(false, HEADER + drl);
            parser.getErrors().forEach(e -> problems.add(syntax(place, e)));
            return parser.hasErrors() || descr == null ? List.of() : descr.getRules();
        } catch (DroolsParserException e) {
            problems.add(Problem.at(Check.DOES_NOT_COMPILE, place, String.valueOf(e.getMessage()), ""));
            return List.of();
        }
    }

    /** Where in its file a part of a rule from {@link #parse} begins. */
    public static int start(BaseDescr part) {
        return part.getStartCharacter() - HEADER.length();
    }

    /** Where in its file a part of a rule ends; what is there does not belong to it. */
    public static int end(BaseDescr part) {
        int last = part.getEndCharacter() - HEADER.length();
        return part instanceof ExprConstraintDescr ? last + 1 : last;
    }

    private static Problem syntax(String place, DroolsError error) {
        int column = error instanceof ParserError parser ? Math.max(0, parser.getCol() + 1) : 0;
        String sentence =
                SYNTAX_NOISE.matcher(error.getMessage()).replaceAll("").strip();
        return new Problem(
                Check.DOES_NOT_COMPILE,
                place,
                line(error.getLines()),
                column,
                sentence + (sentence.endsWith(".") ? "" : "."),
                "Maybe a bracket, a quote or \"end\" is missing just before.");
    }

    private static int line(int[] lines) {
        return lines.length == 0 ? 1 : lines[0];
    }

    /** What the compiler finds wrong in these files; they have no syntax errors and no name twice. */
    public static List<Problem> problems(RuleSources sources) {
        try {
            compile(sources, "check");
            return List.of();
        } catch (KnowledgeException e) {
            return e.problems();
        }
    }

    /** Class files and the list of models, by path. */
    static Map<String, byte[]> compile(RuleSources sources, String hash) throws KnowledgeException {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        ReleaseId release = services.newReleaseId("org.migdoc", "rules", hash);
        files.generateAndWritePomXML(release);
        sources.ending(".drl")
                .forEach((path, drl) -> files.write(
                        "src/main/resources/" + PACKAGE.replace('.', '/') + '/' + path.replace('/', '_'),
                        HEADER + drl));
        KieBuilder builder = services.newKieBuilder(files);
        try {
            build(builder, sources);
            if (builder.getResults().hasMessages(Message.Level.ERROR)) {
                throw new KnowledgeException(
                        explain(sources, builder.getResults().getMessages(Message.Level.ERROR)));
            }
            return classes((InternalKieModule) builder.getKieModule());
        } finally {
            services.getRepository().removeKieModule(release);
        }
    }

    private static void build(KieBuilder builder, RuleSources sources) throws KnowledgeException {
        try {
            builder.buildAll(ExecutableModelProject.class);
        } catch (RuntimeException e) {
            List<Problem> problems = explain(sources, List.of());
            if (problems.isEmpty()) {
                String first =
                        String.valueOf(e.getMessage()).lines().findFirst().orElse("");
                throw new KnowledgeException("rules: the compiler gave up (" + first
                        + "). Maybe a name in a rule is a keyword, such as when, with, then.");
            }
            throw new KnowledgeException(problems);
        }
    }

    private static Map<String, byte[]> classes(InternalKieModule module) {
        Map<String, byte[]> classes = new TreeMap<>();
        for (String name : module.getFileNames()) {
            if (name.endsWith(".class") && !name.startsWith("org/drools/project/")) {
                classes.put(name, module.getBytes(name));
            } else if (KIE_MODEL.matcher(name).matches()) {
                classes.put(MODEL_LIST, module.getBytes(name));
            }
        }
        return classes;
    }

    /** The classic compiler's messages, which name file and line; the model compiler's own where it finds none. */
    static List<Problem> explain(RuleSources sources, List<Message> messages) {
        Map<String, Problem> problems = new LinkedHashMap<>();
        KnowledgeBuilder classic = KnowledgeBuilderFactory.newKnowledgeBuilder();
        sources.ending(".drl")
                .forEach((path, drl) -> classic.add(
                        ResourceFactory.newByteArrayResource((HEADER + drl).getBytes(StandardCharsets.UTF_8))
                                .setSourcePath(sources.place(path)),
                        ResourceType.DRL));
        for (KnowledgeBuilderError error : classic.getErrors()) {
            String path =
                    error.getResource() == null ? "rules" : error.getResource().getSourcePath();
            String text = error.getMessage().strip().replaceAll("\\s+", " ");
            String sentence = COMPILER_NOISE.matcher(text).replaceAll("");
            int line = line(error.getLines());
            problems.putIfAbsent(
                    path + ':' + line, new Problem(Check.DOES_NOT_COMPILE, path, line, 0, sentence + '.', hint(text)));
        }
        if (problems.isEmpty()) {
            messages.forEach(m -> problems.putIfAbsent(
                    m.getText(),
                    new Problem(
                            Check.DOES_NOT_COMPILE,
                            "rules/" + m.getPath(),
                            m.getLine(),
                            0,
                            m.getText().strip(),
                            "")));
        }
        return List.copyOf(problems.values());
    }

    private static String hint(String message) {
        Matcher type = UNKNOWN_TYPE.matcher(message);
        return type.find()
                ? Suggestion.maybe(
                        type.group(1), TYPES.stream().map(Class::getSimpleName).toList())
                : "";
    }

    /** Writes what {@link #compile} gave below {@code folder}. */
    static void write(Map<String, byte[]> classes, Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : classes.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }
}
