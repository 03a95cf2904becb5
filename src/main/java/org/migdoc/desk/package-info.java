/** Cases in, one after the other or several at once; what was made of each of them out, now and later. */
@NullMarked
package org.migdoc.desk;

import org.jspecify.annotations.NullMarked;
