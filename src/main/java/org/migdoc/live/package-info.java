/** Rules that change while the program runs: folders and packs in, always a doctor that works out. */
@NullMarked
package org.migdoc.live;

import org.jspecify.annotations.NullMarked;
