package org.migdoc.fact;

/**
 * Where a fact came from.
 *
 * @param document name of the document
 * @param line first line, from 1, in the document as it was given
 * @param endLine last line, inclusive
 * @param excerpt the original text of the first telling line
 */
public record Origin(String document, int line, int endLine, String excerpt) {

    /** True when both name the same document and share a line. */
    public boolean overlaps(Origin other) {
        return document.equals(other.document) && line <= other.endLine && other.line <= endLine;
    }
}
