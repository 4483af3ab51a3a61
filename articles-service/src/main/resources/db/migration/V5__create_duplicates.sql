-- What the body of an article's current revision is compared by, and the group that came of it.
CREATE TABLE article_fingerprint (
  article_id    uuid PRIMARY KEY REFERENCES article ON DELETE CASCADE,
  -- The order in which they are compared.
  id            bigint GENERATED ALWAYS AS IDENTITY,
  revision      integer NOT NULL,
  -- Alike texts share at least one; empty where the text is too short to be compared.
  bands         bigint[] NOT NULL,
  -- Hashes of five words each, four bytes a hash, ascending.
  shingles      bytea NOT NULL,
  shingle_count integer NOT NULL,
  -- Null until it has been compared; an article that stands alone is a group of its own.
  group_id      uuid
);

CREATE INDEX article_fingerprint_bands ON article_fingerprint USING gin (bands);
CREATE INDEX article_fingerprint_group ON article_fingerprint (group_id);
CREATE INDEX article_fingerprint_waiting ON article_fingerprint (id) WHERE group_id IS NULL;

-- A copy that goes, or is written anew, may have been what held its group together.
CREATE FUNCTION regroup_duplicates() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE article_fingerprint SET group_id = NULL WHERE group_id = OLD.group_id;
  RETURN NULL;
END
$$;

CREATE TRIGGER article_fingerprint_gone AFTER DELETE ON article_fingerprint
  FOR EACH ROW EXECUTE FUNCTION regroup_duplicates();

-- Whether another article of its group is the likely origin.
ALTER TABLE search_entry ADD COLUMN is_copy boolean NOT NULL DEFAULT false;
