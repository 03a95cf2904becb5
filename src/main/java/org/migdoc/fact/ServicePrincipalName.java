package org.migdoc.fact;

import org.jspecify.annotations.Nullable;

/**
 * One registered SPN.
 *
 * @param account the account it is registered on, or null
 * @param service {@code migration}, {@code replica}, {@code restrictedkrbhost}, {@code host}, {@code cifs} …
 * @param target the host it names
 * @param form which of its names
 * @param duplicate true when the tool said that another account has it too
 */
public record ServicePrincipalName(
        Origin origin, @Nullable String account, String service, String target, NameForm form, boolean duplicate)
        implements Fact {}
