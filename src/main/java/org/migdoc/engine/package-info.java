/** Facts in, findings of rules out: one session for each case, over a knowledge base that is shared. */
@NullMarked
package org.migdoc.engine;

import org.jspecify.annotations.NullMarked;
