package io.dateline.evaluation.outputs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes answers of two runs comparable. Identifiers are random, so each is replaced by the name of
 * the article or entity; times of storing, cursors, versions and the texts of rules are removed.
 */
public final class AnswerNormalizer {

  /** Fields that differ between two runs over the same pages, or that name a rule. */
  private static final Set<String> REMOVED_FIELDS =
      Set.of(
          "rule",
          "ruleDescription",
          "cursor",
          "after",
          "ingestedAt",
          "extractedAt",
          "pipelineVersion",
          "startCursor",
          "endCursor");

  private static final Pattern UUID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  /** Global identifiers of the gateway: base64 of a type and a UUID. */
  private static final Pattern GLOBAL_ID = Pattern.compile("[A-Za-z0-9_-]{50,80}={0,2}");

  private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[0-9:.]{5,18}Z");

  /**
   * Pages without a date have the instant at which they were stored, which lies behind this one.
   */
  private final Instant start;

  private final Map<String, String> names = new HashMap<>();

  /**
   * Creates one for a run.
   *
   * @param start an instant before the first page was stored
   */
  public AnswerNormalizer(Instant start) {
    this.start = start;
  }

  /** Gives a name to an identifier; the name stands for it in all answers from now on. */
  public void name(String uuid, String name) {
    names.put(uuid, name);
  }

  /** Returns the name that was given to an identifier, or "unnamed". */
  public String nameOf(String uuid) {
    return names.getOrDefault(uuid, "unnamed");
  }

  /**
   * Returns a copy of an answer without what differs between two runs; fields are in the order of
   * their names.
   */
  public JsonNode normalize(JsonNode answer) {
    if (answer.isObject()) {
      ObjectNode copy = JsonNodeFactory.instance.objectNode();
      Set<String> fields = new TreeSet<>();
      answer.fieldNames().forEachRemaining(fields::add);
      fields.removeAll(REMOVED_FIELDS);
      fields.forEach(field -> copy.set(normalize(field), normalize(answer.get(field))));
      return copy;
    }
    if (answer.isArray()) {
      ArrayNode copy = JsonNodeFactory.instance.arrayNode();
      answer.forEach(element -> copy.add(normalize(element)));
      return copy;
    }
    return answer.isTextual()
        ? JsonNodeFactory.instance.textNode(normalize(answer.textValue()))
        : answer;
  }

  /** Returns a copy of a text in which names stand for identifiers. */
  public String normalize(String text) {
    String decoded = GLOBAL_ID.matcher(text).replaceAll(AnswerNormalizer::decode);
    String named =
        UUID.matcher(decoded).replaceAll(id -> Matcher.quoteReplacement(nameOf(id.group())));
    return INSTANT.matcher(named).replaceAll(this::instant);
  }

  private String instant(MatchResult instant) {
    try {
      return Instant.parse(instant.group()).isBefore(start) ? instant.group() : "now";
    } catch (DateTimeParseException e) {
      return instant.group();
    }
  }

  private static String decode(MatchResult id) {
    try {
      String decoded =
          new String(Base64.getUrlDecoder().decode(id.group()), StandardCharsets.UTF_8);
      return Matcher.quoteReplacement(UUID.matcher(decoded).find() ? decoded : id.group());
    } catch (IllegalArgumentException e) {
      return Matcher.quoteReplacement(id.group());
    }
  }

  /**
   * Returns the elements of an array in the order of their texts, for lists whose order follows
   * random identifiers.
   */
  public static JsonNode sorted(JsonNode array) {
    List<JsonNode> elements = new ArrayList<>();
    array.forEach(elements::add);
    elements.sort(Comparator.comparing(JsonNode::toString));
    ArrayNode copy = JsonNodeFactory.instance.arrayNode();
    elements.forEach(copy::add);
    return copy;
  }
}
