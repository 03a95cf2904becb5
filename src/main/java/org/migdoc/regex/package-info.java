/** Expressions and texts in, matches out: {@code java.util.regex} behind a cheap look at what a text must hold to match. */
@NullMarked
package org.migdoc.regex;

import org.jspecify.annotations.NullMarked;
