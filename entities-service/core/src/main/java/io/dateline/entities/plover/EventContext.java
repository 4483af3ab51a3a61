package io.dateline.entities.plover;

/** The field of politics that an event belongs to: contexts of PLOVER, draft 2.0. */
public enum EventContext {
  DIPLOMATIC,
  MIGRATION,
  ASYLUM,
  LEGAL,
  ILLEGAL_DRUGS,
  TRAFFICKING,
  HUMAN_RIGHTS,
  ECONOMIC,
  MILITARY,
  ELECTION,
  ENVIRONMENT,
  HEALTH,
  DISASTER,
  TERRORISM,
  CYBER,
  CORRUPTION
}
