package io.dateline.entities.knowledge.database;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.UUID;

/**
 * Writes ids as a PostgreSQL array: one parameter, however many there are. PostgreSQL takes at most
 * 65,535 parameters.
 */
public final class UuidArray {

  private UuidArray() {}

  /** Returns the ids for {@code = ANY (cast(:ids AS uuid[]))}. */
  public static String of(Collection<UUID> ids) {
    return ids.stream().map(UUID::toString).collect(joining(",", "{", "}"));
  }
}
