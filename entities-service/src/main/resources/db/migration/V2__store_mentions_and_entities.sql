CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- The id is made from kind and key, so that the same thing has the same id wherever it is found.
CREATE TABLE named_entity (
  id             uuid PRIMARY KEY,
  kind           text NOT NULL CHECK (kind IN ('PERSON', 'ORGANIZATION', 'PLACE')),
  key            text NOT NULL,
  canonical_name text NOT NULL,
  country_code   char(2),
  latitude       double precision,
  longitude      double precision,
  article_count  integer NOT NULL DEFAULT 0,
  mention_count  integer NOT NULL DEFAULT 0,
  first_seen     timestamptz,
  last_seen      timestamptz,
  UNIQUE (kind, key)
);
CREATE INDEX named_entity_most_mentioned ON named_entity (mention_count, id);
CREATE INDEX named_entity_name ON named_entity (canonical_name, id);
CREATE INDEX named_entity_last_seen ON named_entity (last_seen, id);

-- Every form of the name that pages print. offered counts the pages whose best name it is; of those
-- the one of highest quality (accents kept, not in capitals) becomes the canonical name.
CREATE TABLE entity_alias (
  entity_id     uuid NOT NULL REFERENCES named_entity ON DELETE CASCADE,
  name          text NOT NULL,
  folded        text NOT NULL,
  quality       smallint NOT NULL,
  mention_count integer NOT NULL DEFAULT 0,
  offered       integer NOT NULL DEFAULT 0,
  PRIMARY KEY (entity_id, name)
);
CREATE INDEX entity_alias_folded ON entity_alias USING gin (folded gin_trgm_ops);

CREATE TABLE article_entity (
  article_id    uuid NOT NULL REFERENCES processing ON DELETE CASCADE,
  entity_id     uuid NOT NULL REFERENCES named_entity,
  mention_count integer NOT NULL,
  first_start   integer NOT NULL,
  first_end     integer NOT NULL,
  offered_name  text NOT NULL,
  -- When the article was published, or came in where that is unknown.
  seen_at       timestamptz NOT NULL,
  PRIMARY KEY (article_id, entity_id)
);
CREATE INDEX article_entity_newest ON article_entity (entity_id, seen_at, article_id);

CREATE TABLE mention (
  id             uuid PRIMARY KEY,
  article_id     uuid NOT NULL REFERENCES processing ON DELETE CASCADE,
  revision       integer NOT NULL,
  ordinal        integer NOT NULL,
  kind           text NOT NULL CHECK (kind IN ('PERSON', 'ORGANIZATION', 'PLACE', 'DEMONYM')),
  text           text NOT NULL,
  start_at       integer NOT NULL,
  end_at         integer NOT NULL CHECK (end_at > start_at),
  sentence       text NOT NULL,
  sentence_start integer NOT NULL,
  sentence_end   integer NOT NULL,
  entity_id      uuid REFERENCES named_entity,
  rule           text NOT NULL,
  confidence     double precision NOT NULL,
  office_title   text,
  office_key     text,
  office_former  boolean,
  office_of      uuid REFERENCES named_entity,
  UNIQUE (article_id, ordinal)
);
CREATE INDEX mention_entity ON mention (entity_id);
CREATE INDEX mention_office ON mention (entity_id, office_key) WHERE office_key IS NOT NULL;
CREATE INDEX mention_office_of ON mention (office_of) WHERE office_of IS NOT NULL;
