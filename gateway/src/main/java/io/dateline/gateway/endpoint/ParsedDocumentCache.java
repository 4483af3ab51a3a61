package io.dateline.gateway.endpoint;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.execution.preparsed.PreparsedDocumentEntry;

/** A cache of parsed documents by their text. It is bounded by the memory that they take. */
final class ParsedDocumentCache {

  /**
   * Estimated memory of a parsed document for each character of its text: a token of two characters
   * becomes a node of about 200 bytes.
   */
  static final int BYTES_PER_CHARACTER = 100;

  /**
   * Number of documents that always fit into the cache. A document that takes more than this
   * fraction of the cache is not kept, because it would evict too many others.
   */
  private static final int MIN_DOCUMENTS = 10;

  private final long maxBytes;
  private final Cache<String, PreparsedDocumentEntry> documents;

  /**
   * Creates an empty cache.
   *
   * @param maxBytes the estimated memory of all documents
   */
  ParsedDocumentCache(long maxBytes) {
    this.maxBytes = maxBytes;
    this.documents =
        Caffeine.newBuilder()
            .maximumWeight(maxBytes)
            .weigher((String text, PreparsedDocumentEntry document) -> (int) bytes(text))
            // Running the eviction in the same thread costs less than passing it to another.
            .executor(Runnable::run)
            .build();
  }

  PreparsedDocumentEntry get(String text) {
    return documents.getIfPresent(text);
  }

  /** Keeps a document, unless it takes more than a tenth of the cache. */
  void put(String text, PreparsedDocumentEntry document) {
    if (bytes(text) <= maxBytes / MIN_DOCUMENTS) {
      documents.put(text, document);
    }
  }

  /** Returns the estimated memory of all documents, in bytes. */
  long used() {
    documents.cleanUp();
    return documents.policy().eviction().orElseThrow().weightedSize().orElseThrow();
  }

  private static long bytes(String text) {
    return Math.min(Integer.MAX_VALUE, (long) text.length() * BYTES_PER_CHARACTER);
  }
}
