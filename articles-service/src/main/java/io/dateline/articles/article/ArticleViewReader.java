package io.dateline.articles.article;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dateline.articles.metadata.Dateline;
import io.dateline.articles.metadata.MetadataField;
import io.dateline.articles.page.Block;
import io.dateline.articles.page.Caption;
import io.dateline.articles.page.PageDecoder;
import io.dateline.articles.page.TextPart;
import io.dateline.articles.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Reads articles as readers see them. */
@ApplicationScoped
public class ArticleViewReader {

  private final ArticleRepository articles;
  private final EntityManager database;
  private final RevisionMapping form;
  private final ObjectMapper json;
  private final AnswerSettings settings;

  ArticleViewReader(
      ArticleRepository articles,
      EntityManager database,
      RevisionMapping form,
      ObjectMapper json,
      AnswerSettings settings) {
    this.settings = settings;
    this.articles = articles;
    this.database = database;
    this.form = form;
    this.json = json;
  }

  /**
   * Returns the articles with these ids, in their order; unknown ids are left out.
   *
   * @throws io.dateline.problem.HttpProblem 400 if these fields of several articles are larger than
   *     one answer may be
   */
  @Transactional
  public List<ObjectNode> read(List<UUID> ids, FieldSelection fields) {
    if (ids.isEmpty()) {
      return List.of();
    }
    boolean heavy = fields.texts() > 0 || fields.pages() > 0;
    if (ids.size() > 1
        && heavy
        && articles.weight(ids, fields.texts(), fields.pages())
            > settings.maxAnswer().asLongValue()) {
      throw Problems.answerTooLarge(settings.maxAnswer().asLongValue());
    }
    Map<UUID, ObjectNode> found = new HashMap<>();
    for (Object[] row : articles.current(ids)) {
      RevisionRow revision = (RevisionRow) row[0];
      ArticleView view = view(revision, (String) row[1], fields);
      ObjectNode node = json.valueToTree(view);
      found.put(revision.key.articleId(), node.retain(fields.names()));
    }
    return ids.stream().map(found::get).filter(Objects::nonNull).toList();
  }

  /** Returns the page of an article's current revision as it was received. */
  @Transactional
  public Optional<ReceivedPage> received(UUID id) {
    ArticleRow row = articles.findById(id);
    if (row == null) {
      return Optional.empty();
    }
    RawPageRow page = database.find(RawPageRow.class, new RevisionKey(row.id, row.currentRevision));
    return Optional.of(new ReceivedPage(page.contentType, page.bytes));
  }

  /** The bytes of a page with the content type with which they came. */
  public record ReceivedPage(String contentType, byte[] bytes) {
    @Override
    public boolean equals(Object other) {
      return other instanceof ReceivedPage page
          && contentType.equals(page.contentType)
          && Arrays.equals(bytes, page.bytes);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(bytes);
    }
  }

  private ArticleView view(RevisionRow row, String url, FieldSelection fields) {
    RawPageRow page = fields.needsPage() ? database.find(RawPageRow.class, row.key) : null;
    return new ArticleView(
        row.key.articleId(),
        url,
        row.key.revision(),
        row.ingestedAt.toString(),
        Optional.ofNullable(row.fetchedAt).map(Instant::toString).orElse(null),
        HexFormat.of().formatHex(row.sha256),
        row.mediaType,
        row.charset,
        row.decodedWithReplacements,
        row.headline,
        row.standfirst,
        row.byline,
        form.read(row.authors, new TypeReference<List<String>>() {}),
        row.outlet,
        row.agency,
        row.aggregator,
        PublishedAtView.published(row),
        PublishedAtView.updated(row),
        row.canonicalUrl,
        row.datelineText == null
            ? null
            : new Dateline(row.datelineText, row.datelinePlace, row.datelineAgency),
        row.section,
        row.language,
        row.cleanText,
        fields.has("parts") ? form.read(row.parts, new TypeReference<List<TextPart>>() {}) : null,
        row.body,
        fields.has("captions")
            ? form.read(row.captions, new TypeReference<List<Caption>>() {})
            : null,
        fields.has("blocks") ? form.read(page.blocks, new TypeReference<List<Block>>() {}) : null,
        fields.has("metadata")
            ? form.read(row.metadata, new TypeReference<List<MetadataField>>() {})
            : null,
        fields.has("raw") ? decoded(row, page) : null);
  }

  private static String decoded(RevisionRow row, RawPageRow page) {
    // With the charset that was found when the page was read, so that the spans point into the same
    // text.
    return PageDecoder.decodeAgain(page.bytes, row.charset).text();
  }
}
