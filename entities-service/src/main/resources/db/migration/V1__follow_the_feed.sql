-- How far the change feed of articles-service has been read. One row.
CREATE TABLE feed_position (
  id       smallint PRIMARY KEY CHECK (id = 1),
  position bigint NOT NULL
);
INSERT INTO feed_position (id, position) VALUES (1, 0);

-- The work on each article. A claim is a lease: it holds until due_at, so that the work of a process
-- that died is taken up by another.
CREATE TABLE processing (
  article_id       uuid PRIMARY KEY,
  revision         integer NOT NULL,
  feed_position    bigint NOT NULL,
  state            text NOT NULL CHECK (state IN ('WAITING', 'PROCESSED', 'FAILED', 'PARKED')),
  attempts         integer NOT NULL DEFAULT 0,
  due_at           timestamptz NOT NULL,
  claim            uuid,
  problem          text,
  pipeline_version text,
  processed_at     timestamptz
);
CREATE INDEX processing_due ON processing (due_at, feed_position) WHERE state IN ('WAITING', 'FAILED');
CREATE INDEX processing_state ON processing (state);
