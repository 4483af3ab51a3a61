package io.dateline.entities.plover;

/** Whether an event is words or deeds, and helps or harms. */
public enum Quadrant {
  VERBAL_COOPERATION,
  MATERIAL_COOPERATION,
  VERBAL_CONFLICT,
  MATERIAL_CONFLICT
}
