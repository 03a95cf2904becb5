/** The knowledge base as pages to browse: rules, tables, articles and samples go in, files of a static site come out. */
@NullMarked
package org.migdoc.site;

import org.jspecify.annotations.NullMarked;
