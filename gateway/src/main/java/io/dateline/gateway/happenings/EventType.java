package io.dateline.gateway.happenings;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

@Enum
@Description("The type of an event: the sixteen of PLOVER.")
public enum EventType {
  @Description("Promises, agrees or announces to cooperate.")
  AGREE,
  @Description("Meets, visits, calls, negotiates.")
  CONSULT,
  @Description("Backs without material means: recognizes, endorses, signs, ratifies.")
  SUPPORT,
  @Description("Gives way in words: admits, apologizes, pardons, accepts a demand.")
  CONCEDE,
  @Description("Exchanges something material: trade, intelligence, extradition, a joint exercise.")
  COOPERATE,
  @Description("Gives material help that mainly serves the recipient.")
  AID,
  @Description("Really gives way: withdraws, releases, resigns, ceases fire, opens access.")
  RETREAT,
  @Description("Asks, demands, orders, urges, appeals.")
  REQUEST,
  @Description("Criticizes, charges, sues, investigates.")
  ACCUSE,
  @Description("Refuses, vetoes, strikes down, cancels a meeting.")
  REJECT,
  @Description("Warns of force or of a coercive step, gives an ultimatum.")
  THREATEN,
  @Description("Demonstrates, strikes, riots.")
  PROTEST,
  @Description("Reduces relations, expels, convicts or sentences, withdraws help.")
  SANCTION,
  @Description("Readies force without using it.")
  MOBILIZE,
  @Description("Restricts by force short of violence: arrests, deports, bans, seizes, blocks.")
  COERCE,
  @Description("Uses violence.")
  ASSAULT
}
