package org.migdoc.intake;

import java.util.List;

/**
 * One decoded input.
 *
 * @param name file name, or how it came ({@code input})
 * @param lines all lines in order
 */
public record Document(String name, List<Line> lines) {}
