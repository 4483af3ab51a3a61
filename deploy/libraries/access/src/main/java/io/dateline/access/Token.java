package io.dateline.access;

import java.util.Set;

/**
 * Who is known by a token.
 *
 * @param name what the line of the token calls its owner
 */
public record Token(String name, Set<Right> rights) {}
