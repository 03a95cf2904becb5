package org.migdoc.fact;

import org.jspecify.annotations.Nullable;

/**
 * Something that signature tables name was seen.
 *
 * @param what a kind of message, {@code kind code}, {@code provider/id}, or a code in our field; {@code *} always
 * @param fact the fact that shows it; null for {@code *}
 */
public record Sighting(String what, @Nullable Fact fact) {}
