/** What is known of a case: typed, immutable statements, each with the place in the input that it came from. */
@NullMarked
package org.migdoc.fact;

import org.jspecify.annotations.NullMarked;
