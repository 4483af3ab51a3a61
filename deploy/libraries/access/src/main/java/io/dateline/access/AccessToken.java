package io.dateline.access;

import java.util.Set;

/**
 * The owner of a token and the token's rights.
 *
 * @param name the name in the line of the token
 */
public record AccessToken(String name, Set<Right> rights) {}
