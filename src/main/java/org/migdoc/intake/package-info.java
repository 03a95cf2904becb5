/** Bytes in, bounded and decoded documents with numbered, cleaned lines out. */
@NullMarked
package org.migdoc.intake;

import org.jspecify.annotations.NullMarked;
