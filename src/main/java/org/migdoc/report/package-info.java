/** A diagnosis in; text for terminals, Markdown for tickets and JSON for programs out. Also facts as JSON, both ways. */
@NullMarked
package org.migdoc.report;

import org.jspecify.annotations.NullMarked;
