package io.dateline.gateway.endpoint;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Document;
import org.junit.jupiter.api.Test;

class ParsedDocumentCacheTest {

  private static final PreparsedDocumentEntry DOCUMENT =
      new PreparsedDocumentEntry(Document.newDocument().build());

  private static final int ROOM = 100_000 * ParsedDocumentCache.BYTES_PER_CHARACTER;

  private final ParsedDocumentCache kept = new ParsedDocumentCache(ROOM);

  @Test
  void the_cache_never_exceeds_its_memory() {
    for (int i = 0; i < 500; i++) {
      kept.put(i + " ".repeat(9_000), DOCUMENT);
      assertTrue(kept.used() <= ROOM);
    }
    assertTrue(kept.used() > ROOM / 2, "the room is used");
  }

  @Test
  void used_documents_outlive_unused_ones() {
    kept.put("used", DOCUMENT);
    assertNotNull(kept.get("used"));
    for (int i = 0; i < 50; i++) {
      kept.put(i + " ".repeat(9_000), DOCUMENT);
      assertNotNull(kept.get("used"));
    }
  }

  @Test
  void a_document_that_would_evict_many_others_is_not_kept() {
    String large = "x".repeat(20_000);
    kept.put("small", DOCUMENT);
    kept.put(large, DOCUMENT);
    assertNull(kept.get(large));
    assertNotNull(kept.get("small"));
  }

  @Test
  void the_same_document_counts_once() {
    kept.put("same", DOCUMENT);
    long used = kept.used();
    kept.put("same", DOCUMENT);
    assertTrue(kept.used() == used);
  }
}
