/** Requests over HTTP in; diagnoses, causes, codes and the state of the service out. */
@NullMarked
package org.migdoc.service;

import org.jspecify.annotations.NullMarked;
