package org.migdoc.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.migdoc.Doctor;
import org.migdoc.knowledge.KnowledgeBase;
import org.migdoc.knowledge.KnowledgeException;
import org.migdoc.knowledge.RuleSources;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Which knowledge a command of authors is about: the shipped one, folders on top of it, or folders alone. */
final class RulesInput {

    /** The knowledge base of a checkout. */
    private static final Path CHECKOUT = Path.of("rules");

    private final OptionSpec rules = Arguments.rules();
    private final OptionSpec alone = Arguments.flag("--alone", "without the shipped rules: the folders are everything");

    CommandSpec addTo(CommandSpec spec) {
        return spec.addOption(rules).addOption(alone).addOption(Arguments.help());
    }

    /** The same without {@code --rules}, for a command that takes the folders as they are. */
    CommandSpec addAloneTo(CommandSpec spec) {
        return spec.addOption(alone).addOption(Arguments.help());
    }

    /** The folders and packs of {@code --rules}; without any, the rules of a checkout one stands in. */
    List<Path> own() {
        return folders(rules.getValue());
    }

    Doctor doctor() throws KnowledgeException {
        List<Path> folders = own();
        return folders.isEmpty() ? Doctor.shipped() : Doctor.with(KnowledgeBase.of(sources(folders)));
    }

    RuleSources sources() throws KnowledgeException {
        return sources(own());
    }

    /** The folders given; without any the rules of the checkout one stands in. */
    List<Path> folders(List<Path> given) {
        return given.isEmpty() && Files.isDirectory(CHECKOUT.resolve("derive")) ? List.of(CHECKOUT) : given;
    }

    /** The files of these folders, on top of the shipped ones unless they stand alone. A checkout always stands alone. */
    RuleSources sources(List<Path> folders) throws KnowledgeException {
        boolean without = alone.<Boolean>getValue() || folders.equals(List.of(CHECKOUT));
        return without && !folders.isEmpty()
                ? together(folders)
                : RuleSources.shipped().with(folders);
    }

    /** The files of these folders and nothing else; at least one folder. */
    static RuleSources together(List<Path> folders) throws KnowledgeException {
        return RuleSources.of(folders.get(0)).with(folders.subList(1, folders.size()));
    }

    /** The shipped files, unless the folders stand alone, and those of each folder; at least one. */
    List<RuleSources> layers() throws KnowledgeException {
        List<Path> folders = own();
        boolean without = alone.<Boolean>getValue() || folders.equals(List.of(CHECKOUT));
        List<RuleSources> layers = new ArrayList<>();
        if (!without || folders.isEmpty()) {
            layers.add(RuleSources.shipped());
        }
        for (Path folder : folders) {
            layers.add(RuleSources.of(folder));
        }
        return layers;
    }
}
