package io.dateline.gateway.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * What a global id says: the kind and the service's own key. Written as base64url, without padding,
 * of {@code Article:7d0c…}.
 */
public record GlobalId(Kind kind, String key) {

  /** The kinds that ids are made for; the names are part of the ids and must not change. */
  public enum Kind {
    Article,
    NamedEntity,
    Mention,
    Quote
  }

  /** The opaque form of a key. */
  public static String of(Kind kind, Object key) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((kind + ":" + key).getBytes(UTF_8));
  }

  /** Reads an id; empty where it is no id of ours. */
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

  /** The UUID in an id of the given kind; empty where it is another kind or no id of ours. */
  public static Optional<UUID> uuid(Kind kind, String id) {
    return parse(id).filter(global -> global.kind() == kind).flatMap(GlobalId::uuid);
  }

  /** The key as a UUID; empty where it is none. */
  public Optional<UUID> uuid() {
    try {
      UUID uuid = UUID.fromString(key);
      // fromString also takes short forms such as 1-2-3-4-5, which would not be the same id.
      return uuid.toString().equals(key) ? Optional.of(uuid) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
