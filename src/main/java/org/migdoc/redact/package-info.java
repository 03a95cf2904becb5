/** Takes the names out of documents: lines and what was recognised in them in, the same lines with pseudonyms out, and back. */
@NullMarked
package org.migdoc.redact;

import org.jspecify.annotations.NullMarked;
