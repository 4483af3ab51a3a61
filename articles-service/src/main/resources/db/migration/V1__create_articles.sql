-- One row per article: a URL, or, where a page came without one, its bytes.
CREATE TABLE article (
  id               uuid PRIMARY KEY,
  -- SHA-256 of the URL, or of the bytes where there is no URL: what makes two ingests the same article.
  identity         bytea NOT NULL UNIQUE,
  url              text,
  current_revision integer NOT NULL,
  created_at       timestamptz NOT NULL
);

-- What was read from a page. Never changed once written.
CREATE TABLE article_revision (
  article_id                 uuid NOT NULL REFERENCES article ON DELETE CASCADE,
  revision                   integer NOT NULL,
  ingested_at                timestamptz NOT NULL,
  fetched_at                 timestamptz,
  sha256                     bytea NOT NULL,
  text_sha256                bytea NOT NULL,
  media_type                 text NOT NULL,
  charset                    text NOT NULL,
  decoded_with_replacements  boolean NOT NULL,
  headline                   text,
  standfirst                 text,
  byline                     text,
  authors                    jsonb NOT NULL,
  outlet                     text,
  agency                     text,
  aggregator                 text,
  published_at               timestamptz,
  published_offset_seconds   integer,
  published_precision        text,
  published_zone_stated      boolean,
  dateline_text              text,
  dateline_place             text,
  dateline_agency            text,
  section                    text,
  language                   text,
  clean_text                 text NOT NULL,
  parts                      jsonb NOT NULL,
  body                       text NOT NULL,
  captions                   jsonb NOT NULL,
  metadata                   jsonb NOT NULL,
  PRIMARY KEY (article_id, revision)
);

-- The bytes as received, and what became of each stretch of them. Apart, so that reading an
-- article does not read them.
CREATE TABLE raw_page (
  article_id   uuid NOT NULL,
  revision     integer NOT NULL,
  content_type text NOT NULL,
  bytes        bytea NOT NULL,
  blocks       jsonb NOT NULL,
  PRIMARY KEY (article_id, revision),
  FOREIGN KEY (article_id, revision) REFERENCES article_revision ON DELETE CASCADE
);
