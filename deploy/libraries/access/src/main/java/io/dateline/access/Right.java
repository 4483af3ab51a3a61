package io.dateline.access;

/** What a caller may be allowed. */
public enum Right {
  READ,
  WRITE
}
