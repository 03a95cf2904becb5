package org.migdoc.fact;

/** How a host is named. */
public enum NameForm {
    NETBIOS,
    FQDN,
    ADDRESS
}
