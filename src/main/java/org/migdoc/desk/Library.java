package org.migdoc.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.migdoc.Doctor;
import org.migdoc.codes.Codes;
import org.migdoc.codes.Explanation;
import org.migdoc.diagnosis.Cause;
import org.migdoc.diagnosis.StepTemplate;
import org.migdoc.knowledge.Catalogue;
import org.migdoc.knowledge.CodeTable;
import org.migdoc.knowledge.KnowledgeException;
import org.migdoc.knowledge.RuleMentions;
import org.migdoc.knowledge.RuleSources;

/** The knowledge to be read: causes with their articles, and codes. Immutable. */
public final class Library {

    private final Catalogue catalogue;
    private final List<RuleSources> layers;
    private final Map<String, String> files;
    private final Codes codes;

    private Library(Catalogue catalogue, List<RuleSources> layers, RuleSources sources, Codes codes) {
        this.catalogue = catalogue;
        this.layers = layers;
        this.files = sources.files();
        this.codes = codes;
    }

    /**
     * The knowledge of a doctor.
     *
     * @param folders that it has on top of the shipped knowledge
     * @throws KnowledgeException when the folders cannot be read any more
     */
    static Library of(Doctor doctor, List<Path> folders) throws KnowledgeException {
        List<RuleSources> layers = new ArrayList<>(List.of(RuleSources.shipped()));
        for (Path folder : folders) {
            layers.add(RuleSources.of(folder));
        }
        RuleSources sources = layers.stream().reduce(RuleSources::with).orElseThrow();
        Catalogue catalogue = doctor.knowledge().catalogue();
        Codes codes = new Codes(catalogue, CodeTable.of(layers), RuleMentions.of(sources));
        return new Library(catalogue, List.copyOf(layers), sources, codes);
    }

    /** Hash of the knowledge, as diagnoses name it. */
    String hash() {
        return catalogue.hash();
    }

    /** The files of rules that it comes from: the shipped ones, then each folder. */
    public List<RuleSources> layers() {
        return layers;
    }

    /** What is known of a code, an event or a message. */
    public Explanation explain(String asked) {
        return codes.explain(asked);
    }

    /** All causes, by area and id. */
    public List<Cause> causes() {
        return List.copyOf(catalogue.causes().values());
    }

    /** The article of a cause in Markdown, without its front matter; empty when it is not there. */
    public String article(Cause cause) {
        String text = Objects.requireNonNullElse(files.get(cause.article()), "");
        return text.substring(text.indexOf('\n', text.indexOf("\n---", 3) + 1) + 1)
                        .strip() + "\n";
    }

    /** The steps that mend a cause, in the order of its article. */
    public List<StepTemplate> steps(Cause cause) {
        List<StepTemplate> steps = new ArrayList<>();
        for (String id : cause.steps()) {
            StepTemplate step = catalogue.steps().get(id);
            if (step != null) {
                steps.add(step);
            }
        }
        return List.copyOf(steps);
    }

    /** The cause of this id, or null. */
    public @Nullable Cause cause(String id) {
        return catalogue.causes().get(id);
    }
}
