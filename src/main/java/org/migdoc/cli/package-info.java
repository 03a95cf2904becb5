/** The command line: arguments, files and standard input in; reports on standard output and an exit code out. */
@NullMarked
package org.migdoc.cli;

import org.jspecify.annotations.NullMarked;
