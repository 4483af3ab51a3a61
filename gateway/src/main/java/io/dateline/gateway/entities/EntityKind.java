package io.dateline.gateway.entities;

import static java.util.stream.Collectors.joining;

import io.dateline.gateway.failure.CodedException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

@Enum
@Description("The kind of a mention or an entity.")
public enum EntityKind {
  @Description("A person.")
  PERSON,
  @Description("An organization: a company, party, agency, government, team and so on.")
  ORGANIZATION,
  @Description("A place: a country, region, city or natural place.")
  PLACE,
  @Description(
      "A word for the people or things of a country, such as French. Only mentions have this kind.")
  DEMONYM,
  @Description("A day or a longer time. Only mentions have this kind.")
  DATE,
  @Description("A sum of money. Only mentions have this kind.")
  MONEY,
  @Description(
      "A number with its unit, or with the noun that is counted. Only mentions have this kind.")
  QUANTITY,
  @Description("A law, treaty or resolution. Only mentions have this kind.")
  LAW,
  @Description(
      "A building or site: an airport, bridge, stadium, palace, prison, base and so on. Only"
          + " mentions have this kind.")
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
              + " can be used for mentions only. An entity is a PERSON, an ORGANIZATION or a PLACE,"
              + " for example "
              + argument.substring(argument.lastIndexOf('.') + 1)
              + ": [PERSON].");
    }
  }
}
