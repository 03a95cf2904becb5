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
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
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
import org.migdoc.fact.Fact;

/**
 * Compiles DRL files into classes (Drools' executable model). What an author gets wrong is said by the classic compiler, which
 * knows the line.
 */
final class RuleCompiler {

    /** One package for all rules: authors write neither package nor imports, and rules share classes. */
    static final String PACKAGE = "org.migdoc.rules";

    static final String MODEL_LIST = "META-INF/migdoc/drools-model";

    private static final String HEADER =
            "package " + PACKAGE + "; import org.migdoc.fact.*; import org.migdoc.diagnosis.*;"
                    + " import org.migdoc.fact.HostRole.Role; import org.migdoc.fact.DnsLookup.Outcome; ";
    private static final Pattern KIE_MODEL = Pattern.compile("META-INF/kie/.*/drools-model");

    private static final Pattern UNKNOWN_TYPE = Pattern.compile("ObjectType '(\\w+)'");
    private static final List<String> TYPES = Stream.concat(
                    Stream.of(Fact.class.getPermittedSubclasses()).map(Class::getSimpleName),
                    Stream.of(
                            "Situation",
                            "Sighting",
                            "Signature",
                            "Belief",
                            "CauseStep",
                            "NeededStep",
                            "Fill",
                            "Advisory"))
            .toList();

    private RuleCompiler() {}

    /** Where each rule stands, by name; a name used twice is a problem. */
    static Map<String, String> locations(RuleSources sources) throws KnowledgeException {
        Map<String, String> locations = new TreeMap<>();
        List<String> problems = new ArrayList<>();
        for (Map.Entry<String, String> file : sources.ending(".drl").entrySet()) {
            for (RuleDescr rule : parse(file.getKey(), file.getValue(), problems)) {
                String location = "rules/" + file.getKey() + ':' + rule.getLine();
                String earlier = locations.put(rule.getName(), location);
                if (earlier != null) {
                    problems.add(location + ": there is a rule \"" + rule.getName() + "\" already, at " + earlier
                            + ". Maybe one of them should say what makes it different.");
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new KnowledgeException(problems);
        }
        return locations;
    }

    private static List<RuleDescr> parse(String path, String drl, List<String> problems) {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        try {
            PackageDescr descr = parser.parse(false, HEADER + drl);
            parser.getErrors()
                    .forEach(e -> problems.add("rules/" + path + ':' + lines(e.getLines()) + ": " + e.getMessage()));
            return parser.hasErrors() || descr == null ? List.of() : descr.getRules();
        } catch (DroolsParserException e) {
            problems.add("rules/" + path + ": " + e.getMessage());
            return List.of();
        }
    }

    private static String lines(int[] lines) {
        return lines.length == 0 ? "1" : String.valueOf(lines[0]);
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
            List<String> problems = explain(sources, List.of());
            throw new KnowledgeException(
                    problems.isEmpty()
                            ? List.of("rules: the compiler gave up ("
                                    + String.valueOf(e.getMessage())
                                            .lines()
                                            .findFirst()
                                            .orElse("")
                                    + "). Maybe a name in a rule is a keyword, such as when, with, then.")
                            : problems);
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
    private static List<String> explain(RuleSources sources, List<Message> messages) {
        Map<String, String> problems = new LinkedHashMap<>();
        KnowledgeBuilder classic = KnowledgeBuilderFactory.newKnowledgeBuilder();
        sources.ending(".drl")
                .forEach((path, drl) -> classic.add(
                        ResourceFactory.newByteArrayResource((HEADER + drl).getBytes(StandardCharsets.UTF_8))
                                .setSourcePath("rules/" + path),
                        ResourceType.DRL));
        for (KnowledgeBuilderError error : classic.getErrors()) {
            String path =
                    error.getResource() == null ? "rules" : error.getResource().getSourcePath();
            String text = error.getMessage().strip().replaceAll("\\s+", " ");
            problems.putIfAbsent(text, path + ':' + lines(error.getLines()) + ": " + text + hint(text));
        }
        if (problems.isEmpty()) {
            messages.forEach(m -> problems.putIfAbsent(
                    m.getText(),
                    "rules/" + m.getPath() + ':' + m.getLine() + ": "
                            + m.getText().strip()));
        }
        return List.copyOf(problems.values());
    }

    private static String hint(String message) {
        Matcher type = UNKNOWN_TYPE.matcher(message);
        return type.find() ? '.' + Suggestion.maybe(type.group(1), TYPES) : "";
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
