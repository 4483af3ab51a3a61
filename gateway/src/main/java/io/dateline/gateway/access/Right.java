package io.dateline.gateway.access;

/** What a caller may be allowed. */
public enum Right {
  READ,
  WRITE
}
