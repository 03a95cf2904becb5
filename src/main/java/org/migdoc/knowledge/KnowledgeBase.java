package org.migdoc.knowledge;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.migdoc.recognise.MessageTable;

/** The compiled rules and the catalogue beside them. Immutable; shared between threads. */
public final class KnowledgeBase {

    static final String CATALOGUE = "META-INF/migdoc/catalogue.bin";

    private final CompletableFuture<KieBase> rules;
    private final Catalogue catalogue;
    private final MessageTable messages;

    private KnowledgeBase(CompletableFuture<KieBase> rules, Catalogue catalogue) {
        this.rules = rules;
        this.catalogue = catalogue;
        this.messages = MessageTable.of(catalogue.messages());
    }

    /** The knowledge that ships with the program, compiled when the program was built. */
    public static KnowledgeBase shipped() {
        return load(KnowledgeBase.class.getClassLoader());
    }

    /**
     * The shipped knowledge with these folders; a later one adds to or replaces what came before. Compiled once, then kept by
     * the hash of its content.
     *
     * @throws KnowledgeException when something in the folders is wrong
     */
    public static KnowledgeBase with(List<Path> folders) throws KnowledgeException {
        return of(RuleSources.shipped().with(folders));
    }

    /**
     * The knowledge of one folder alone.
     *
     * @throws KnowledgeException when something in it is wrong
     */
    public static KnowledgeBase of(Path folder) throws KnowledgeException {
        return compiled(RuleSources.of(folder), cacheFolder());
    }

    private static Path cacheFolder() {
        String given = System.getenv("MIGDOC_CACHE");
        String xdg = System.getenv("XDG_CACHE_HOME");
        if (given != null && !given.isBlank()) {
            return Path.of(given);
        }
        return xdg != null && !xdg.isBlank()
                ? Path.of(xdg, "migdoc")
                : Path.of(System.getProperty("user.home", "."), ".cache", "migdoc");
    }

    /**
     * The knowledge of these files alone.
     *
     * @throws KnowledgeException when something in them is wrong
     */
    public static KnowledgeBase of(RuleSources sources) throws KnowledgeException {
        return compiled(sources, cacheFolder());
    }

    /** These rules and this catalogue, which belong together. */
    static KnowledgeBase of(KieBase rules, Catalogue catalogue) {
        return new KnowledgeBase(CompletableFuture.completedFuture(rules), catalogue);
    }

    private static KnowledgeBase compiled(RuleSources sources, Path cache) throws KnowledgeException {
        return load(loader(sources, cache));
    }

    /** The compiled rules of these files, kept by the hash of their content. */
    static ClassLoader loader(RuleSources sources) throws KnowledgeException {
        return loader(sources, cacheFolder());
    }

    private static ClassLoader loader(RuleSources sources, Path cache) throws KnowledgeException {
        String hash = sources.hash(salt());
        Path folder = cache.resolve(hash);
        try {
            if (!Files.exists(folder.resolve(CATALOGUE))) {
                Files.createDirectories(cache);
                Path temporary = Files.createTempDirectory(cache, "new-");
                compile(sources, hash, temporary);
                publish(temporary, folder);
            }
            URL[] path = {folder.toUri().toURL()};
            return new URLClassLoader(path, new OnlyProgram(KnowledgeBase.class.getClassLoader()));
        } catch (IOException e) {
            throw new KnowledgeException(folder + ": compiled rules cannot be kept there (" + e.getMessage()
                    + "). Maybe set MIGDOC_CACHE to a folder that can be written.");
        }
    }

    /** Compiled rules that are in memory only: classes and list of models by path. */
    static ClassLoader loader(Map<String, byte[]> classes) {
        return new InMemory(classes, new OnlyProgram(KnowledgeBase.class.getClassLoader()));
    }

    private static void publish(Path temporary, Path folder) throws IOException {
        try {
            Files.move(temporary, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            if (!Files.exists(folder.resolve(CATALOGUE))) {
                throw e;
            }
        }
    }

    /** Compiled rules depend on the program's own classes, too. */
    private static String salt() {
        Package own = KnowledgeBase.class.getPackage();
        return "1;" + own.getImplementationVersion() + ';' + shippedHash();
    }

    private static String shippedHash() {
        return RuleSources.shipped().hash(programStamp());
    }

    private static String programStamp() {
        URL own = KnowledgeBase.class.getResource("/org/migdoc/fact/Fact.class");
        try {
            return own == null ? "" : String.valueOf(own.openConnection().getLastModified());
        } catch (IOException e) {
            return "";
        }
    }

    /** Compiles into {@code folder}: classes, list of models, catalogue. */
    static Catalogue compile(RuleSources sources, String hash, Path folder) throws KnowledgeException, IOException {
        Catalogue catalogue = CatalogueReader.read(sources, hash, RuleCompiler.locations(sources));
        RuleCompiler.write(RuleCompiler.compile(sources, hash), folder);
        Path file = folder.resolve(CATALOGUE);
        Files.createDirectories(file.getParent());
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            CatalogueFile.write(catalogue, out);
        }
        return catalogue;
    }

    /** The rules are put together in the background, while the text of the first case is read. */
    private static KnowledgeBase load(ClassLoader loader) {
        CompletableFuture<KieBase> rules = CompletableFuture.supplyAsync(() -> rules(loader));
        try (DataInputStream file = new DataInputStream(new BufferedInputStream(open(loader, CATALOGUE), 1 << 16))) {
            return new KnowledgeBase(rules, CatalogueFile.read(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static KieBase rules(ClassLoader loader) {
        return KieBaseBuilder.createKieBaseFromModel(models(loader));
    }

    /** The models that compiled rules consist of. */
    static List<Model> models(ClassLoader loader) {
        try (InputStream list = open(loader, RuleCompiler.MODEL_LIST)) {
            List<Model> models = new ArrayList<>();
            for (String line : new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (!line.isBlank() && !line.contains(":")) {
                    models.add((Model) loader.loadClass(line.strip())
                            .getDeclaredConstructor()
                            .newInstance());
                }
            }
            return models;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The compiled rules do not fit this program. Maybe build it again.", e);
        }
    }

    private static InputStream open(ClassLoader loader, String name) throws IOException {
        InputStream in = loader.getResourceAsStream(name);
        if (in == null) {
            throw new IOException("The compiled rules lack " + name + ". Maybe build the program again.");
        }
        return in;
    }

    /** The compiled rules, once they are put together. */
    public CompletableFuture<KieBase> rules() {
        return rules;
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    /** The sentences that are known. */
    public MessageTable messages() {
        return messages;
    }

    /** Number of rules, rows of signature tables included. */
    public int size() {
        return catalogue.ruleLocations().size() + catalogue.signatures().size();
    }

    /** Classes and files that were never written to a disk. */
    private static final class InMemory extends ClassLoader {

        private final Map<String, byte[]> files;

        InMemory(Map<String, byte[]> files, ClassLoader parent) {
            super(parent);
            this.files = files;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = files.get(name.replace('.', '/') + ".class");
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }

        @Override
        public @org.jspecify.annotations.Nullable InputStream getResourceAsStream(String name) {
            byte[] bytes = files.get(name);
            return bytes == null ? super.getResourceAsStream(name) : new ByteArrayInputStream(bytes);
        }
    }

    /** The program's classes, but none of its compiled rules. */
    private static final class OnlyProgram extends ClassLoader {

        OnlyProgram(ClassLoader parent) {
            super(parent);
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith(RuleCompiler.PACKAGE)) {
                throw new ClassNotFoundException(name);
            }
            return super.loadClass(name, resolve);
        }

        @Override
        public @org.jspecify.annotations.Nullable URL getResource(String name) {
            return name.startsWith("META-INF/migdoc/") ? null : super.getResource(name);
        }
    }
}
