-- What changed, for followers. A change is inserted without a position by the transaction that
-- makes it; a later, serialized step gives positions to committed changes only. A reader that has
-- seen position n can therefore never find a change below n afterwards.
CREATE TABLE feed_change (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  position    bigint UNIQUE,
  kind        text NOT NULL CHECK (kind IN ('UPSERT', 'TOMBSTONE')),
  -- No foreign key: a tombstone outlives its article.
  article_id  uuid NOT NULL,
  revision    integer NOT NULL,
  recorded_at timestamptz NOT NULL
);

CREATE INDEX feed_change_without_position ON feed_change (id) WHERE position IS NULL;
