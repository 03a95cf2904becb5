package org.migdoc;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.migdoc.fact.Fact;

/** What a package may use. The data goes one way: bytes, documents, facts, evidence, diagnosis, report. */
class ArchitectureTest {

    private static final String[] DROOLS = {"org.drools..", "org.kie.."};
    private static final String[] JACKSON = {"com.fasterxml.jackson.core..", "com.fasterxml.jackson.databind.."};

    /** The JDK and the annotations of nullness, which every package may use. */
    private static final List<String> EVERYWHERE = List.of("java..", "org.jspecify.annotations..");

    /** What rules/ is compiled into when the program is built. */
    private static final String GENERATED = "rules";

    private static final List<Part> PARTS = List.of(
            part("fact", "facts are plain data, which rules match and everything else speaks of"),
            part("intake", "from bytes to numbered lines; it knows nothing of what the lines say"),
            part("regex", "expressions that are tried on every line; they know nothing of what the lines say"),
            part("recognise", "from lines to facts; it knows nothing of causes").uses("intake", "fact", "regex"),
            part("diagnosis", "weighing evidence; it knows nothing of text formats or of the rule engine")
                    .uses("fact"),
            part("knowledge", "reads and compiles rules/; the table of messages in it is one for the recognisers")
                    .uses("diagnosis", "fact", "recognise")
                    .libraries(DROOLS)
                    .libraries("org.yaml.snakeyaml.."),
            part("engine", "runs one case through the rules")
                    .uses("knowledge", "diagnosis", "fact")
                    .libraries(DROOLS),
            part(GENERATED, "compiled rules; they match facts and conclude evidence")
                    .uses("fact", "diagnosis")
                    .libraries(DROOLS),
            part("authoring", "checks, tests and explains the knowledge base for those who write it")
                    .uses("", "intake", "recognise", "fact", "knowledge", "engine", "diagnosis")
                    .libraries(DROOLS)
                    .libraries(JACKSON),
            part("codes", "explains codes and events by the tables and rules of the knowledge base")
                    .uses("knowledge", "diagnosis", "recognise", "fact"),
            part("report", "shows a diagnosis to people and programs; reads facts and cases given as JSON")
                    .uses("", "intake", "diagnosis", "fact", "codes", "knowledge", "authoring")
                    .libraries("j2html..", "javax.xml.stream..")
                    .libraries(JACKSON),
            part("site", "shows the knowledge base to people who browse it; its samples are documents")
                    .uses("", "knowledge", "diagnosis", "codes", "recognise", "authoring", "intake", "report")
                    .libraries("j2html..", "org.commonmark.."),
            part("redact", "takes names out of documents and cases, by what was recognised in them")
                    .uses("", "intake", "recognise", "fact")
                    .libraries("javax.crypto.."),
            part("", "the facade: a case in, a diagnosis out")
                    .uses("intake", "recognise", "fact", "knowledge", "engine", "diagnosis"),
            part(
                            "live",
                            "compiles and tries rules aside while the program runs, and puts them into service when they work")
                    .uses("", "authoring", "knowledge"),
            part("session", "a case that grows; it asks the facade and keeps the case in a file of JSON")
                    .uses("", "intake", "fact", "diagnosis")
                    .libraries(JACKSON),
            part("store", "keeps cases in a database; it knows texts and ids, and nothing of what they mean")
                    .libraries("org.jdbi..", "org.flywaydb.core..", "com.zaxxer.hikari.."),
            part("desk", "takes cases and keeps them; it knows nothing of who asks, and how")
                    .uses("", "intake", "fact", "diagnosis", "knowledge", "codes", "redact", "report", "store")
                    .libraries("io.micrometer.core..")
                    .libraries(JACKSON),
            part("service", "requests over HTTP and the pages; it asks the desk")
                    .uses(
                            "",
                            "desk",
                            "store",
                            "live",
                            "intake",
                            "fact",
                            "diagnosis",
                            "knowledge",
                            "report",
                            "codes",
                            "site")
                    .libraries("io.javalin..", "org.eclipse.jetty..", "jakarta.servlet..", "kotlin..", "j2html..")
                    .libraries("io.micrometer..")
                    .libraries(JACKSON),
            part("cli", "the command line starts everything")
                    .uses(
                            "",
                            "intake",
                            "recognise",
                            "fact",
                            "knowledge",
                            "engine",
                            "diagnosis",
                            "authoring",
                            "live",
                            "report",
                            "redact",
                            "session",
                            "codes",
                            "live",
                            "store",
                            "desk",
                            "service",
                            "site")
                    .libraries("picocli..", "io.javalin.util..", "io.micrometer.prometheusmetrics..")
                    .libraries(JACKSON));

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.migdoc");

    @TestFactory
    Stream<DynamicTest> eachPackageUsesOnlyWhatItsArrowsAllow() {
        return PARTS.stream()
                .map(part -> dynamicTest(
                        packages(part.name()),
                        () -> classes()
                                .that()
                                .resideInAPackage(packages(part.name()))
                                .should()
                                .onlyDependOnClassesThat()
                                .resideInAnyPackage(part.allowed())
                                .because(part.reason())
                                .check(PROGRAM)));
    }

    @Test
    void everyPackageHasItsArrows() {
        Set<String> known = PARTS.stream().map(Part::name).collect(Collectors.toSet());
        Set<String> found = PROGRAM.stream().map(ArchitectureTest::partOf).collect(Collectors.toSet());
        assertThat(known)
                .as("packages in the table of this test; a new package needs an entry with its reason")
                .containsExactlyInAnyOrderElementsOf(found);
    }

    @Test
    void packagesAreFreeOfCycles() {
        slices().matching("org.migdoc.(*)..").should().beFreeOfCycles().check(PROGRAM);
    }

    @Test
    void everyWrittenPackageIsNullMarked() {
        assertThat(PROGRAM.stream()
                        .filter(c -> !partOf(c).equals(GENERATED))
                        .map(JavaClass::getPackage)
                        .distinct())
                .isNotEmpty()
                .allSatisfy(p -> assertThat(p.isAnnotatedWith(NullMarked.class))
                        .as("package-info.java of %s says @NullMarked", p.getName())
                        .isTrue());
    }

    @Test
    void factsAreRecords() {
        classes()
                .that(assignableTo(Fact.class))
                .and()
                .areNotInterfaces()
                .should()
                .beRecords()
                .because("facts do not change, and rules rely on their equality")
                .check(PROGRAM);
    }

    @Test
    void onlyTheCommandLineWritesToTheStandardStreams() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.migdoc.cli..")
                .and()
                .doNotHaveFullyQualifiedName("org.migdoc.knowledge.CompileShippedKnowledge") // run by the build only
                .should(ACCESS_STANDARD_STREAMS)
                .because("stdout is for results, and a service has none")
                .check(PROGRAM);
    }

    @Test
    void namesSayWhatAClassDoes() {
        noClasses()
                .should()
                .haveNameMatching(".*(Manager|Utils?|Helper|Impl)")
                .because("such a name says that nobody knew what the class is for")
                .check(PROGRAM);
    }

    @Test
    void noStaticFieldChanges() {
        assertThat(PROGRAM.stream()
                        .filter(c -> !partOf(c).equals(GENERATED))
                        .flatMap(c -> c.getFields().stream())
                        .filter(f -> f.getModifiers().contains(JavaModifier.STATIC)))
                .isNotEmpty()
                .allSatisfy(f -> assertThat(f.getModifiers().contains(JavaModifier.FINAL))
                        .as("%s is final", f.getFullName())
                        .isTrue());
    }

    /** The name of a class's package below org.migdoc, empty for that package itself. */
    private static String partOf(JavaClass type) {
        String[] names = type.getPackageName().split("\\.", -1);
        return names.length > 2 ? names[2] : "";
    }

    private static String packages(String part) {
        return part.isEmpty() ? "org.migdoc" : "org.migdoc." + part + "..";
    }

    private static Part part(String name, String reason) {
        return new Part(name, reason, List.of(), List.of());
    }

    /**
     * A package and what it may use beside itself and the JDK.
     *
     * @param name its name below {@code org.migdoc}, empty for that package itself
     * @param uses names of our packages
     * @param libraries patterns of other packages
     */
    private record Part(String name, String reason, List<String> uses, List<String> libraries) {

        Part uses(String... names) {
            return new Part(name, reason, List.of(names), libraries);
        }

        Part libraries(String... patterns) {
            List<String> all =
                    Stream.concat(libraries.stream(), Stream.of(patterns)).toList();
            return new Part(name, reason, uses, all);
        }

        String[] allowed() {
            Stream<String> ours = Stream.concat(Stream.of(name), uses.stream()).map(ArchitectureTest::packages);
            return Stream.of(ours, libraries.stream(), EVERYWHERE.stream())
                    .flatMap(s -> s)
                    .toArray(String[]::new);
        }
    }
}
