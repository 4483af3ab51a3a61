package io.dateline.articles.search;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.dateline.articles.problem.Problems;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@RegisterForReflection
@Schema(description = "The articles among which a search finds")
public record ArticleIdSet(
    @Schema(description = "At most 10000 ids; unknown ids are ignored", required = true)
        List<UUID> ids) {

  static final int MAX_IDS = 10_000;

  /** Bytes of {@link #MAX_IDS} ids with quotation marks, commas and some white space. */
  private static final int MAX_BODY_BYTES = 64 * MAX_IDS;

  /**
   * Returns the ids of a body, each once.
   *
   * @throws io.dateline.problem.HttpProblem 400 if the body has no list of ids, or too many
   */
  static List<UUID> read(InputStream body, ObjectMapper json) throws IOException {
    byte[] bytes = body.readNBytes(MAX_BODY_BYTES + 1);
    ArticleIdSet among =
        bytes.length > MAX_BODY_BYTES ? null : parsed(bytes, json.readerFor(ArticleIdSet.class));
    if (among == null
        || among.ids == null
        || among.ids.size() > MAX_IDS
        || among.ids.stream().anyMatch(Objects::isNull)) {
      throw Problems.invalidParameter(
          "The body must be {\"ids\": […]} with " + MAX_IDS + " ids of articles at most.");
    }
    return among.ids.stream().distinct().toList();
  }

  private static ArticleIdSet parsed(byte[] body, ObjectReader json) {
    try {
      return json.readValue(body);
    } catch (IOException e) {
      return null;
    }
  }
}
