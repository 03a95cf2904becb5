/**
 * Folders of rules, articles and tables in, one immutable knowledge base out: compiled rules and the catalogue beside them.
 * Reads {@code messages.tsv} into the recognisers' own table, so that a sentence needs no second model here.
 */
@NullMarked
package org.migdoc.knowledge;

import org.jspecify.annotations.NullMarked;
