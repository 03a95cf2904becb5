/** Cases, what was concluded and what people said of it in; the same later, searched and counted, out. */
@NullMarked
package org.migdoc.store;

import org.jspecify.annotations.NullMarked;
