package io.dateline.gateway.entities;

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
  FACILITY
}
