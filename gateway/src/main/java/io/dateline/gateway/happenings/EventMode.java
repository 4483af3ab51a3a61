package io.dateline.gateway.happenings;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

@Enum
@Description("The manner of an event: the modes of PLOVER. Each belongs to certain types.")
public enum EventMode {
  @Description("CONSULT: one visits the other.")
  VISIT,
  @Description("CONSULT: they meet at the place of a third party, or with a mediator.")
  THIRD_PARTY,
  @Description("CONSULT: several meet, such as at a summit.")
  MULTILATERAL,
  @Description("CONSULT: they call or write to each other.")
  PHONE,
  @Description("RETREAT: forces leave. SANCTION: help or a mission is withdrawn.")
  WITHDRAW,
  @Description("RETREAT: people or goods are set free or returned.")
  RELEASE,
  @Description("RETREAT: weapons are given up.")
  DISARM,
  @Description("RETREAT: a fight is stopped.")
  CEASEFIRE,
  @Description("RETREAT: access is opened.")
  ACCESS,
  @Description("RETREAT: somebody leaves an office.")
  RESIGN,
  @Description("REQUEST or REJECT: it is about help.")
  ASSIST,
  @Description("REQUEST or REJECT: it is about a change of policy or of leaders.")
  CHANGE,
  @Description("REQUEST or REJECT: it is about giving way.")
  YIELD,
  @Description("REQUEST or REJECT: it is about talks.")
  MEET,
  @Description("ACCUSE: criticizes or complains.")
  DISAPPROVE,
  @Description("ACCUSE: investigates.")
  INVESTIGATE,
  @Description("ACCUSE: charges with wrongdoing.")
  ALLEGE,
  @Description("THREATEN or COERCE: restricts what somebody may do.")
  RESTRICT,
  @Description("THREATEN or COERCE: arrests or detains.")
  ARREST,
  @Description("THREATEN: warns to reduce relations.")
  RELATIONS,
  @Description("THREATEN or SANCTION: sends people or an organization away.")
  EXPEL,
  @Description("THREATEN: warns to occupy or to block territory.")
  TERRITORY,
  @Description("THREATEN: warns of violence.")
  VIOLENCE,
  @Description("SANCTION: a court convicts or sentences.")
  CONVICT,
  @Description("SANCTION: relations, trade or a treaty are stopped or reduced.")
  DISCONTINUE,
  @Description("MOBILIZE: readies or moves troops.")
  TROOPS,
  @Description("MOBILIZE: readies, tests or moves weapons.")
  WEAPONS,
  @Description("MOBILIZE: readies police.")
  POLICE,
  @Description("MOBILIZE: readies armed groups that are no army.")
  MILITIA,
  @Description("COERCE: seizes property or abducts people.")
  SEIZE,
  @Description("COERCE: bans parties, protests or other activities.")
  BAN,
  @Description("COERCE: suppresses what is published.")
  CENSOR,
  @Description("COERCE: imposes a state of emergency or a curfew.")
  MARTIAL_LAW,
  @Description("COERCE: sends people out of a country.")
  DEPORT,
  @Description("COERCE: withholds something that is needed.")
  WITHHOLD,
  @Description("COERCE: spreads what is false.")
  MISINFORMATION,
  @Description("ASSAULT: with the body.")
  BEAT,
  @Description("ASSAULT: torture.")
  TORTURE,
  @Description("ASSAULT: kills somebody who is in custody.")
  EXECUTE,
  @Description("ASSAULT: sexual violence.")
  SEXUAL,
  @Description("ASSAULT: kills a chosen person.")
  ASSASSINATE,
  @Description("ASSAULT: with knives, stones, fire or other simple means.")
  PRIMITIVE,
  @Description("ASSAULT: with guns.")
  FIREARMS,
  @Description("ASSAULT: with bombs or mines.")
  EXPLOSIVES,
  @Description("ASSAULT: the attacker dies by intention.")
  SUICIDE_ATTACK,
  @Description("ASSAULT: with artillery, rockets, aircraft or ships.")
  HEAVY_WEAPONS,
  @Description("ASSAULT: with tear gas, water cannon or other means against crowds.")
  CROWD_CONTROL,
  @Description("ASSAULT: with chemical, biological or nuclear weapons.")
  UNCONVENTIONAL
}
