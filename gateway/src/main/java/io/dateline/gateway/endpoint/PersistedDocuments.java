package io.dateline.gateway.endpoint;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.dateline.gateway.room.DocumentHash;
import io.dateline.gateway.room.RoomDocuments;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Documents by their SHA-256 in hexadecimal. Documents of the reading room and of a folder are kept
 * forever; documents that clients sent (automatic persisted queries) are kept while there is room.
 */
@Singleton
class PersistedDocuments {

  private final boolean listedOnly;
  private final Map<String, String> listed;
  private final long maxCharacters;
  private final Cache<String, String> remembered;

  PersistedDocuments(DocumentSettings settings, RoomDocuments room) {
    this.listedOnly = settings.listedOnly();
    this.listed = new HashMap<>(room.texts());
    settings.folder().map(PersistedDocuments::read).ifPresent(listed::putAll);
    this.maxCharacters = settings.remembered();
    this.remembered =
        Caffeine.newBuilder()
            .maximumWeight(maxCharacters)
            .weigher((String hash, String text) -> text.length())
            // Running the eviction in the same thread costs less than passing it to another.
            .executor(Runnable::run)
            .build();
  }

  private static Map<String, String> read(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      Map<String, String> documents = new HashMap<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".graphql")).toList()) {
        String text = Files.readString(file);
        documents.put(DocumentHash.of(text), text);
        // Editors end a file with a line break that the document of a client does not have.
        documents.put(DocumentHash.of(text.stripTrailing()), text);
      }
      return documents;
    } catch (IOException e) {
      throw new UncheckedIOException("the folder of documents cannot be read", e);
    }
  }

  /**
   * Returns the document that a request names or contains.
   *
   * @throws NotExecutable if the hash is unknown or belongs to another document, or if the gateway
   *     executes only the documents of the folder
   */
  String textOf(GraphQlRequest request) throws NotExecutable {
    String hash = request.hash();
    if (request.query() == null) {
      String known = known(hash);
      if (known == null) {
        // Clients of the protocol recognize this word, as message and as code.
        throw refused("PERSISTED_QUERY_NOT_FOUND", "PersistedQueryNotFound");
      }
      return known;
    }
    if (hash != null || listedOnly) {
      String actual = DocumentHash.of(request.query());
      if (hash != null && !hash.equals(actual)) {
        throw refused("PERSISTED_QUERY_HASH_MISMATCH", "The hash does not belong to the document.");
      }
      if (listedOnly && !listed.containsKey(actual)) {
        throw refused(
            "DOCUMENT_NOT_LISTED", "This gateway executes only the documents of its list.");
      }
    }
    return request.query();
  }

  private String known(String hash) {
    String text = listed.get(hash);
    if (text != null || listedOnly) {
      return text;
    }
    return hash == null ? null : remembered.getIfPresent(hash);
  }

  /**
   * Remembers a valid document that came with its hash. Documents that are rarely named are evicted
   * for it.
   */
  void remember(GraphQlRequest request) {
    String text = request.query();
    if (request.hash() == null || text == null || listedOnly || text.length() > maxCharacters) {
      return;
    }
    remembered.put(request.hash(), text);
  }

  private static NotExecutable refused(String code, String message) {
    return new NotExecutable(ErrorJson.of(code, message));
  }
}
