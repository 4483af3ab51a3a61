package io.dateline.entities.knowledge.entities;

import io.dateline.entities.mentions.EntityKind;
import io.dateline.entities.mentions.Mention;
import io.dateline.entities.mentions.Referent;
import java.util.Map;
import java.util.UUID;

/**
 * Whom the names of a page stand for, as far as pages have been compared.
 *
 * @param byName by the id that the page alone makes of a person's name
 */
public record PersonIdentities(Map<UUID, Identity> byName) {

  /**
   * @param entityKey key of the person
   * @param rule why it is that person, or null where nothing but the name says so
   */
  public record Identity(String entityKey, String rule) {}

  /** The entity that something in a page refers to. */
  Referent entity(Referent referent) {
    Identity identity = byName.get(referent.id());
    return referent.kind() == EntityKind.PERSON && identity != null
        ? Referent.named(EntityKind.PERSON, identity.entityKey(), referent.name())
        : referent;
  }

  /** The id of that entity; null of nothing. */
  public UUID idOf(Referent referent) {
    return referent == null ? null : entity(referent).id();
  }

  /** The id of a person's name; null of anything else. */
  public UUID nameOf(Referent referent) {
    return referent == null || referent.kind() != EntityKind.PERSON ? null : referent.id();
  }

  /** Why a mention refers to what it refers to: by its page, and by what other pages say. */
  public String rule(Mention mention) {
    Identity identity = mention.referent() == null ? null : byName.get(mention.referent().id());
    return identity == null || identity.rule() == null
        ? mention.rule().code()
        : mention.rule().code() + "+" + identity.rule();
  }
}
