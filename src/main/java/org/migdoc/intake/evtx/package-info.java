/** Event log files of Windows ({@code .evtx}): bytes go in, the events as lines of XML come out. */
@NullMarked
package org.migdoc.intake.evtx;

import org.jspecify.annotations.NullMarked;
