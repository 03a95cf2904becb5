/** What of a knowledge base no sample exercises, and which conditions no sample would miss. */
@NullMarked
package org.migdoc.authoring.coverage;

import org.jspecify.annotations.NullMarked;
