/** Reads PowerShell, so that tests can tell whether what the program writes would be accepted. */
@NullMarked
package org.migdoc.powershell;

import org.jspecify.annotations.NullMarked;
