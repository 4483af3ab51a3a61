package io.dateline.entities.mentions;

/**
 * A mention with the tokens that it covers.
 *
 * @param sentence the index of its sentence in the document
 * @param from its first token in that sentence
 * @param to the token after its last one
 */
public record MentionTokens(Mention mention, int sentence, int from, int to) {

  public boolean isPerson() {
    return mention.kind() == MentionKind.PERSON;
  }

  /**
   * Returns whether the mention names somebody or something that can speak. A place can: "Moscow
   * said".
   */
  public boolean canSpeak() {
    return isPerson()
        || mention.kind() == MentionKind.ORGANIZATION
        || (mention.kind() == MentionKind.PLACE
            && mention.referent() != null
            && mention.referent().kind() == EntityKind.PLACE);
  }

  /** Returns whether two mentions have the same referent, or are the same unresolved mention. */
  public boolean isSameAs(MentionTokens other) {
    return mention.referent() == null
        ? mention.equals(other.mention)
        : mention.referent().equals(other.mention.referent());
  }

  /** Returns an object that is equal for two mentions which {@link #isSameAs} takes for one. */
  public Object identity() {
    return mention.referent() == null ? mention : mention.referent();
  }
}
