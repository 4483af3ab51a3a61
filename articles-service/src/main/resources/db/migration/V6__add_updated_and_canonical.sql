-- When the outlet says it last changed the story, and the address that it gives it.
ALTER TABLE article_revision
  ADD COLUMN updated_at             timestamptz,
  ADD COLUMN updated_offset_seconds integer,
  ADD COLUMN updated_precision      text,
  ADD COLUMN updated_zone_stated    boolean,
  ADD COLUMN canonical_url          text;
