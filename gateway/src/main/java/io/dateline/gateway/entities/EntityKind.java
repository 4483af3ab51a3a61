package io.dateline.gateway.entities;

import static java.util.stream.Collectors.joining;

import io.dateline.gateway.failure.CodedException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

@Enum
@Description("What a name stands for.")
public enum EntityKind {
  @Description("A human being.")
  PERSON,
  @Description("A company, party, agency, government, team, …")
  ORGANIZATION,
  @Description("A country, region, city or natural place.")
  PLACE,
  @Description("A word for the people of a place (French); only of mentions.")
  DEMONYM,
  @Description("A day or a longer time; only of mentions.")
  DATE,
  @Description("A sum of money; only of mentions.")
  MONEY,
  @Description("A number with its unit, or with what is counted; only of mentions.")
  QUANTITY,
  @Description("A law, treaty or resolution; only of mentions.")
  LAW,
  @Description("An airport, bridge, stadium, palace, prison, base, …; only of mentions.")
  FACILITY;

  private static final Set<EntityKind> OF_ENTITIES = EnumSet.of(PERSON, ORGANIZATION, PLACE);

  /**
   * Checks the kinds by which entities are filtered. A kind that only mentions have would find
   * nothing, and the client would not see why.
   *
   * @param argument the name of the argument, for the error message
   * @param kinds null for all kinds
   * @throws CodedException BAD_ARGUMENT for a kind that only mentions have
   */
  public static void ofEntities(String argument, List<EntityKind> kinds) {
    if (kinds != null && !OF_ENTITIES.containsAll(kinds)) {
      throw new CodedException(
          "BAD_ARGUMENT",
          argument
              + ": "
              + kinds.stream()
                  .filter(kind -> !OF_ENTITIES.contains(kind))
                  .map(EntityKind::name)
                  .collect(joining(", "))
              + " is of mentions only. An entity is a PERSON, an ORGANIZATION or a PLACE, for"
              + " example "
              + argument.substring(argument.lastIndexOf('.') + 1)
              + ": [PERSON].");
    }
  }
}
