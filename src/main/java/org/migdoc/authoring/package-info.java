/** For those who write the rules: checks, tests and explanations of the knowledge base. */
@NullMarked
package org.migdoc.authoring;

import org.jspecify.annotations.NullMarked;
