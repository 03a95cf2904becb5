package org.migdoc.diagnosis;

import java.util.List;

/**
 * An entry of the catalogue of causes: the front matter of its article.
 *
 * @param summary one sentence, with placeholders
 * @param prior log-odds before any evidence, in decibans
 * @param source rows of the seed knowledge it comes from
 * @param steps ids of its remediation steps
 * @param article path of the article, below the rules folder
 */
public record Cause(
        String id,
        String title,
        String summary,
        String area,
        int prior,
        List<String> source,
        List<String> steps,
        List<String> mistakenFor,
        List<String> references,
        String article) {}
