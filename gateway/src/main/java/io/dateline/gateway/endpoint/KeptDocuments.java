package io.dateline.gateway.endpoint;

import graphql.execution.preparsed.PreparsedDocumentEntry;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/** Parsed documents by their text, those used lately, as long as there is room. */
final class KeptDocuments {

  /**
   * What a parsed document takes, by character of its text: a token of two characters becomes a
   * node of some 200 bytes.
   */
  static final int BYTES_PER_CHARACTER = 100;

  private final long room;
  private final Map<String, PreparsedDocumentEntry> kept = new LinkedHashMap<>(16, 0.75f, true);
  private long used;

  /**
   * None yet.
   *
   * @param room estimated bytes
   */
  KeptDocuments(long room) {
    this.room = room;
  }

  synchronized PreparsedDocumentEntry get(String text) {
    return kept.get(text);
  }

  /** Keeps one, in the place of those not used lately; one larger than a tenth of all not. */
  synchronized void put(String text, PreparsedDocumentEntry document) {
    if (bytes(text) > room / 10) {
      return;
    }
    if (kept.put(text, document) == null) {
      used += bytes(text);
    }
    Iterator<String> oldest = kept.keySet().iterator();
    while (used > room) {
      used -= bytes(oldest.next());
      oldest.remove();
    }
  }

  /** Estimated bytes that are used. */
  synchronized long used() {
    return used;
  }

  private static long bytes(String text) {
    return (long) text.length() * BYTES_PER_CHARACTER;
  }
}
