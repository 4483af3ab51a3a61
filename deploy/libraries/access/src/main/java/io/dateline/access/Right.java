package io.dateline.access;

/** A right of a caller. */
public enum Right {
  READ,
  WRITE
}
