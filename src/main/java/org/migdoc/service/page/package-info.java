/** The service's pages for people: a case and its diagnosis in, HTML out. */
@NullMarked
package org.migdoc.service.page;

import org.jspecify.annotations.NullMarked;
