package io.dateline.entities.plover;

import static io.dateline.entities.plover.Quadrant.MATERIAL_CONFLICT;
import static io.dateline.entities.plover.Quadrant.MATERIAL_COOPERATION;
import static io.dateline.entities.plover.Quadrant.VERBAL_CONFLICT;
import static io.dateline.entities.plover.Quadrant.VERBAL_COOPERATION;

/**
 * The type of an event: the sixteen of PLOVER, draft 2.0 (Open Event Data Alliance). The intensity
 * is PLOVER's, from -10 for the most hostile act to 10 for the most helpful one.
 */
public enum EventType {
  /** Promises, agrees or announces to cooperate. */
  AGREE(VERBAL_COOPERATION, 2.5),
  /** Meets, visits, calls, negotiates. */
  CONSULT(VERBAL_COOPERATION, 2.5),
  /** Backs without material means: recognizes, endorses, signs, ratifies. */
  SUPPORT(VERBAL_COOPERATION, 5),
  /** Gives way in words: admits, apologizes, pardons, accepts a demand. */
  CONCEDE(VERBAL_COOPERATION, 4.5),
  /** Exchanges something material: trade, intelligence, extradition, a joint exercise. */
  COOPERATE(MATERIAL_COOPERATION, 9.5),
  /** Gives material help that mainly serves the recipient. */
  AID(MATERIAL_COOPERATION, 10),
  /** Really gives way: withdraws, releases, resigns, ceases fire, opens access. */
  RETREAT(MATERIAL_COOPERATION, 6.5),
  /** Asks, demands, orders, urges, appeals. */
  REQUEST(VERBAL_CONFLICT, 0),
  /** Criticizes, charges, sues, investigates. */
  ACCUSE(VERBAL_CONFLICT, -2),
  /** Refuses, vetoes, strikes down, cancels a meeting. */
  REJECT(VERBAL_CONFLICT, -2),
  /** Warns of force or of a coercive step, gives an ultimatum. */
  THREATEN(VERBAL_CONFLICT, -3.5),
  /** Demonstrates, strikes, riots. */
  PROTEST(MATERIAL_CONFLICT, -6.5),
  /** Reduces relations, expels, convicts or sentences, withdraws help. */
  SANCTION(MATERIAL_CONFLICT, -6),
  /** Readies force without using it. */
  MOBILIZE(MATERIAL_CONFLICT, -7),
  /** Restricts by force short of violence: arrests, deports, bans, seizes, blocks. */
  COERCE(MATERIAL_CONFLICT, -7.5),
  /** Uses violence. */
  ASSAULT(MATERIAL_CONFLICT, -9);

  private final Quadrant quadrant;
  private final double intensity;

  EventType(Quadrant quadrant, double intensity) {
    this.quadrant = quadrant;
    this.intensity = intensity;
  }

  public Quadrant quadrant() {
    return quadrant;
  }

  /** Returns the intensity of an event of this type, from -10 to 10, where its mode has none. */
  public double intensity() {
    return intensity;
  }
}
