/** A case in, a diagnosis out: the one entrance to the program, shared by every edge. */
@NullMarked
package org.migdoc;

import org.jspecify.annotations.NullMarked;
