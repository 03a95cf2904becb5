/** Why a case came out as it did, and why a cause did not: for those who write the rules. */
@NullMarked
package org.migdoc.authoring.explain;

import org.jspecify.annotations.NullMarked;
