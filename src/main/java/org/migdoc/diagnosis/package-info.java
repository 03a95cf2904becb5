/** Evidence in, weighed causes, plan and questions out: what a diagnosis is, and how evidence adds up. */
@NullMarked
package org.migdoc.diagnosis;

import org.jspecify.annotations.NullMarked;
