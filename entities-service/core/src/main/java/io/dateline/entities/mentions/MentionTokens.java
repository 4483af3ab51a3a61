package io.dateline.entities.mentions;

/**
 * A mention and the tokens that it covers.
 *
 * @param sentence index of its sentence in the page
 * @param from its first token in that sentence
 * @param to the token after its last one
 */
public record MentionTokens(Mention mention, int sentence, int from, int to) {

  public boolean isPerson() {
    return mention.kind() == MentionKind.PERSON;
  }

  /** Whether it names somebody or something that can speak. */
  public boolean canSpeak() {
    return isPerson()
        || mention.kind() == MentionKind.ORGANIZATION
        || (mention.kind() == MentionKind.PLACE
            && mention.referent() != null
            && mention.referent().kind() == EntityKind.PLACE);
  }

  /** Whether two mentions are of one: the same referent, or the same unresolved mention. */
  public boolean isSameAs(MentionTokens other) {
    return mention.referent() == null
        ? mention.equals(other.mention)
        : mention.referent().equals(other.mention.referent());
  }
}
