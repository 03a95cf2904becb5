package org.migdoc.service.page;

import static j2html.TagCreator.tag;

import j2html.tags.ContainerTag;
import org.migdoc.diagnosis.Certainty;
import org.migdoc.report.Words;

/** A probability as a picture: a bar whose filling says how certain it is, and a notch where it was before. */
final class Bar {

    private static final int WIDTH = 100;
    private static final int HEIGHT = 10;

    private Bar() {}

    /** The bar of a probability. */
    static ContainerTag<?> of(double probability, Certainty certainty) {
        return of(probability, certainty, probability);
    }

    /** The bar of a probability that was another one before. */
    static ContainerTag<?> of(double probability, Certainty certainty, double before) {
        ContainerTag<?> bar = tag("svg")
                .attr("class", "bar")
                .attr("viewBox", "0 0 " + WIDTH + " " + HEIGHT)
                .attr("preserveAspectRatio", "none")
                .attr("aria-hidden", "true")
                .with(rectangle("track", 0, WIDTH))
                .with(rectangle("fill " + Words.word(certainty), 0, wide(probability))
                        .attr("data-before", String.valueOf(wide(before)))
                        .attr("data-after", String.valueOf(wide(probability))));
        return before == probability ? bar : bar.with(rectangle("before", Math.max(0, wide(before) - 1), 1));
    }

    private static double wide(double probability) {
        return Math.max(1, Math.round(probability * WIDTH * 10) / 10.0);
    }

    private static ContainerTag<?> rectangle(String kind, double x, double width) {
        return tag("rect").attr("class", kind).attr("x", x).attr("width", width).attr("height", HEIGHT);
    }
}
