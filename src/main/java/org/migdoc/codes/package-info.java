/** A code, an event or a piece of a message in; what it means, what it can come from and what tells that apart out. */
@NullMarked
package org.migdoc.codes;

import org.jspecify.annotations.NullMarked;
