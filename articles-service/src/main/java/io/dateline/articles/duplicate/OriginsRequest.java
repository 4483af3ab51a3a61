package io.dateline.articles.duplicate;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.articles.problem.Problems;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@RegisterForReflection(targets = {OriginsRequest.class, OriginsRequest.ArticleList.class})
@Schema(description = "The lists of articles whose outlets and origins are counted")
public record OriginsRequest(
    @Schema(description = "At most 500 lists, with 10000 ids altogether", required = true)
        List<ArticleList> lists) {

  static final int MAX_LISTS = 500;

  static final int MAX_IDS = 10_000;

  /** Bytes of all ids and lists with their punctuation and some white space. */
  private static final int MAX_BODY_BYTES = 64 * (MAX_IDS + MAX_LISTS);

  /** The articles that are counted together. */
  @Schema(name = "ArticleList")
  public record ArticleList(
      @Schema(description = "The ids; unknown ids are ignored", required = true) List<UUID> ids) {}

  /**
   * Reads a body.
   *
   * @throws io.dateline.problem.HttpProblem 400 if the body has no lists of ids, or too many
   */
  static OriginsRequest read(InputStream body, ObjectMapper json) throws IOException {
    byte[] bytes = body.readNBytes(MAX_BODY_BYTES + 1);
    OriginsRequest asked = bytes.length > MAX_BODY_BYTES ? null : parsed(bytes, json);
    if (asked == null || !isValid(asked)) {
      throw Problems.invalidParameter(
          "The body must be {\"lists\": [{\"ids\": […]}]} with "
              + MAX_LISTS
              + " lists and "
              + MAX_IDS
              + " ids of articles at most.");
    }
    return asked;
  }

  private static boolean isValid(OriginsRequest asked) {
    return asked.lists != null
        && asked.lists.size() <= MAX_LISTS
        && asked.lists.stream().allMatch(OriginsRequest::isValid)
        && asked.lists.stream().mapToInt(list -> list.ids().size()).sum() <= MAX_IDS;
  }

  private static boolean isValid(ArticleList list) {
    return list != null && list.ids() != null && list.ids().stream().allMatch(Objects::nonNull);
  }

  private static OriginsRequest parsed(byte[] body, ObjectMapper json) {
    try {
      return json.readerFor(OriginsRequest.class).readValue(body);
    } catch (IOException e) {
      return null;
    }
  }
}
