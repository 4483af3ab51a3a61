package io.dateline.gateway.endpoint;

import static io.dateline.gateway.endpoint.PersistedDocumentsTest.code;
import static io.dateline.gateway.endpoint.PersistedDocumentsTest.post;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dateline.gateway.fake.WithFakeServices;
import io.dateline.gateway.room.DocumentHash;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The gateway executes only the documents of the folder. */
@QuarkusTest
@TestProfile(ListedDocumentsTest.Listed.class)
class ListedDocumentsTest extends WithFakeServices {

  private static final String HEADLINES = "query Headlines { articles { nodes { headline } } }";

  public static class Listed implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      Path folder = Path.of("target", "listed-documents", "pages");
      try {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("headlines.graphql"), HEADLINES + "\n");
        Files.writeString(folder.resolve("notes.txt"), "{ processing { waiting } }");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return Map.of(
          "dateline.documents.folder",
          folder.getParent().toString(),
          "dateline.documents.listed-only",
          "true");
    }
  }

  @Test
  void a_listed_document_is_executed_by_its_hash_and_as_text() {
    assertNull(code(post(null, DocumentHash.of(HEADLINES))));
    assertNull(code(post(HEADLINES, null)));
    assertNull(code(post(HEADLINES + "\n", null)));
    assertNull(code(post(HEADLINES, DocumentHash.of(HEADLINES))));
  }

  @Test
  void a_document_outside_the_folder_is_refused_and_cannot_be_added() {
    String other = "{ processing { waiting } }";
    assertEquals("DOCUMENT_NOT_LISTED", code(post(other, null)));
    assertEquals("DOCUMENT_NOT_LISTED", code(post(other, DocumentHash.of(other))));
    assertEquals("PERSISTED_QUERY_NOT_FOUND", code(post(null, DocumentHash.of(other))));
    assertTrue(entities.calls().isEmpty());
  }
}
