/** A case that grows: pastes, answers and tried steps go in one after the other, what each of them moved comes out. */
@NullMarked
package org.migdoc.session;

import org.jspecify.annotations.NullMarked;
