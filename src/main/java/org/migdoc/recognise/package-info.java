/**
 * Documents in, facts out. One class per tool output or message family; none of them knows of causes, and one that fails
 * costs only its own facts.
 */
@NullMarked
package org.migdoc.recognise;

import org.jspecify.annotations.NullMarked;
