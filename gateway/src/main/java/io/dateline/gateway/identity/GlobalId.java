package io.dateline.gateway.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.dateline.gateway.failure.CodedException;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * The content of a global id: the kind and the id of the service. It is written as base64url
 * without padding of {@code Article:7d0c…}.
 */
public record GlobalId(Kind kind, String key) {

  /**
   * Maximum number of characters of a wrong id that a message shows; more than any valid id has.
   */
  private static final int MAX_SHOWN_CHARS = 80;

  /** The kinds of global ids. Their names are part of the ids and must not change. */
  public enum Kind {
    Article,
    NamedEntity,
    Mention,
    Quote,
    Event,
    Story
  }

  /** Writes a global id. */
  public static String of(Kind kind, Object key) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((kind + ":" + key).getBytes(UTF_8));
  }

  /** Reads a global id; empty if the text is none. */
  public static Optional<GlobalId> parse(String id) {
    String text;
    try {
      text = new String(Base64.getUrlDecoder().decode(id), UTF_8);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
    for (Kind kind : Kind.values()) {
      String prefix = kind + ":";
      if (text.startsWith(prefix)) {
        return Optional.of(new GlobalId(kind, text.substring(prefix.length())));
      }
    }
    return Optional.empty();
  }

  /**
   * Reads the id in an argument whose kind is known: a global id of this kind, or the UUID that the
   * REST services use.
   *
   * @param argument the name of the argument, for the error message
   * @throws CodedException BAD_ID for any other text
   */
  public static UUID expected(Kind kind, String argument, String id) {
    return uuid(kind, id)
        .or(() -> new GlobalId(kind, id.toLowerCase(Locale.ROOT)).uuid())
        .orElseThrow(
            () ->
                new CodedException(
                    "BAD_ID",
                    argument
                        + ": "
                        + shown(id)
                        + parse(id)
                            .filter(other -> other.kind() != kind)
                            .map(other -> " is an id of type " + other.kind() + ", not")
                            .orElse(" is not the id")
                        + " of type "
                        + kind
                        + ". Give "
                        + kind
                        + ".id, for example "
                        + example(kind)
                        + ", or the UUID of the REST services."));
  }

  /**
   * Reads an id in an argument that takes nodes of any kind.
   *
   * @param argument the name of the argument, for the error message
   * @throws CodedException BAD_ID for a UUID, which does not tell its kind, and for any other text
   */
  public static GlobalId anyNode(String argument, String id) {
    return parse(id)
        .filter(global -> global.kind() != Kind.Mention && global.uuid().isPresent())
        .orElseThrow(
            () ->
                new CodedException(
                    "BAD_ID",
                    argument
                        + ": "
                        + shown(id)
                        + " is not the global id of an article, an entity, a quote, an event or a"
                        + " story."
                        + " Give the field id of one, for example "
                        + example(Kind.Article)
                        + (new GlobalId(Kind.Article, id.toLowerCase(Locale.ROOT))
                                .uuid()
                                .isPresent()
                            ? "; a UUID does not tell its kind."
                            : ".")));
  }

  private static String example(Kind kind) {
    return of(kind, "3f2504e0-4f89-41d3-9a0c-0305e82c3301");
  }

  /** Returns enough of a wrong id to recognize it. */
  private static String shown(String id) {
    return id.length() > MAX_SHOWN_CHARS
        ? "\"" + id.substring(0, id.offsetByCodePoints(0, MAX_SHOWN_CHARS / 2)) + "…\""
        : "\"" + id + "\"";
  }

  /**
   * Returns the UUID in an id of the given kind; empty if the text is an id of another kind, or no
   * id.
   */
  public static Optional<UUID> uuid(Kind kind, String id) {
    return parse(id).filter(global -> global.kind() == kind).flatMap(GlobalId::uuid);
  }

  /** Returns the id of the service as a UUID; empty if it is none. */
  public Optional<UUID> uuid() {
    try {
      UUID uuid = UUID.fromString(key);
      // fromString also accepts short forms such as 1-2-3-4-5, which are another text than the id.
      return uuid.toString().equals(key) ? Optional.of(uuid) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
