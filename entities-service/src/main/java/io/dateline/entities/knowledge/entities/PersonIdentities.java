package io.dateline.entities.knowledge.entities;

import io.dateline.entities.mentions.EntityKind;
import io.dateline.entities.mentions.Mention;
import io.dateline.entities.mentions.Referent;
import java.util.Map;
import java.util.UUID;

/**
 * The people that the names of an article stand for, as resolved so far.
 *
 * @param byName by the id that the article alone gives to a person name
 */
public record PersonIdentities(Map<UUID, Identity> byName) {

  /**
   * @param entityKey the key of the person
   * @param rule the code of the rule that found the person, or null if only the name did
   */
  public record Identity(String entityKey, String rule) {}

  /** Returns the entity that a mention of the article refers to. */
  Referent entity(Referent referent) {
    Identity identity = byName.get(referent.id());
    return referent.kind() == EntityKind.PERSON && identity != null
        ? Referent.named(EntityKind.PERSON, identity.entityKey(), referent.name())
        : referent;
  }

  /** Returns the id of that entity; null for no referent. */
  public UUID idOf(Referent referent) {
    return referent == null ? null : entity(referent).id();
  }

  /** Returns the id of a person name; null for other referents. */
  public UUID nameOf(Referent referent) {
    return referent == null || referent.kind() != EntityKind.PERSON ? null : referent.id();
  }

  /**
   * Returns the codes of the rules that resolved a mention, those of the article and those across
   * articles, joined by "+".
   */
  public String rule(Mention mention) {
    Identity identity = mention.referent() == null ? null : byName.get(mention.referent().id());
    return identity == null || identity.rule() == null
        ? mention.rule().code()
        : mention.rule().code() + "+" + identity.rule();
  }
}
