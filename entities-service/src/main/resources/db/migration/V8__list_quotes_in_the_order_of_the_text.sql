-- The newest article first, and the quotes of one article in the order of its text.
CREATE INDEX quote_newest_in_text ON quote (seen_at, article_id, (-ordinal));
CREATE INDEX quote_of_speaker_in_text ON quote (speaker_entity, seen_at, article_id, (-ordinal))
  WHERE speaker_entity IS NOT NULL;
