package org.migdoc.fact;

/**
 * One typed statement about a case: the only thing that rules match.
 *
 * <p>Names of hosts and accounts in facts are keys: the NetBIOS name in lower case, so that rules join by plain equality.
 */
public sealed interface Fact
        permits ClusterNetwork,
                DelegationEntry,
                DnsLookup,
                ErrorCode,
                EventRecord,
                GroupMember,
                HostRole,
                ImagePath,
                IscsiPath,
                KerberosTicket,
                Listing,
                Message,
                MigrationAttempt,
                MpioDisk,
                NetworkAdapter,
                PortTest,
                RemedyTried,
                ServicePrincipalName,
                ServiceState,
                Setting {

    /** The place in the input that states it. */
    Origin origin();

    /** True for what was seen of the configuration, false for what a failure said of itself. */
    default boolean configuration() {
        return true;
    }
}
