package org.migdoc.service;

import io.javalin.security.RouteRole;

/** What somebody may do. Each includes those before it. */
public enum Scope implements RouteRole {
    /** See that the service is there; needs no token. */
    OPEN,
    /** Give cases, and see what came of those whose id is known. */
    DIAGNOSE,
    /** Say what it was and what helped. */
    FEEDBACK,
    /** Search in all cases, delete them, see figures. */
    ADMIN
}
