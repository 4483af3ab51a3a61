-- What somebody is said to have said, in the present text revision of an article.
CREATE TABLE quote (
  id                uuid PRIMARY KEY,
  article_id        uuid NOT NULL REFERENCES processing ON DELETE CASCADE,
  revision          integer NOT NULL,
  ordinal           integer NOT NULL,
  kind              text NOT NULL CHECK (kind IN ('DIRECT', 'INDIRECT', 'MIXED')),
  text              text NOT NULL,
  -- For the search: without accents and case.
  folded            text NOT NULL,
  start_at          integer NOT NULL,
  end_at            integer NOT NULL CHECK (end_at > start_at),
  sentence_start    integer NOT NULL,
  sentence_end      integer NOT NULL,
  cue               text,
  cue_start         integer,
  cue_end           integer,
  -- The mention that names the speaker, and what it refers to.
  speaker_mention   uuid REFERENCES mention ON DELETE CASCADE,
  speaker_entity    uuid REFERENCES named_entity,
  -- What stands for the speaker in the text: a name, "he", "the minister".
  reference         text,
  reference_start   integer,
  reference_end     integer,
  office_title      text,
  office_former     boolean,
  office_of         uuid REFERENCES named_entity,
  rule              text NOT NULL,
  -- When the article was published, or came in where that is unknown.
  seen_at           timestamptz NOT NULL,
  UNIQUE (article_id, ordinal)
);
CREATE INDEX quote_newest ON quote (seen_at, id);
CREATE INDEX quote_of_speaker ON quote (speaker_entity, seen_at, id) WHERE speaker_entity IS NOT NULL;
CREATE INDEX quote_of_mention ON quote (speaker_mention) WHERE speaker_mention IS NOT NULL;
CREATE INDEX quote_office_of ON quote (office_of) WHERE office_of IS NOT NULL;
CREATE INDEX quote_words ON quote USING gin (folded gin_trgm_ops);

-- The mentions of an entity, newest article first, are read along article_entity and this.
CREATE INDEX mention_entity_article ON mention (entity_id, article_id, ordinal) WHERE entity_id IS NOT NULL;
DROP INDEX mention_entity;

-- What a name begins with.
CREATE INDEX entity_alias_prefix ON entity_alias (folded text_pattern_ops);
