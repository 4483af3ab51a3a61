-- One act that one article reports, in the present text revision.
CREATE TABLE event_report (
  id             uuid PRIMARY KEY,
  article_id     uuid NOT NULL REFERENCES processing ON DELETE CASCADE,
  revision       integer NOT NULL,
  ordinal        integer NOT NULL,
  type           text NOT NULL,
  mode           text,
  contexts       text[] NOT NULL,
  modality       text NOT NULL
    CHECK (modality IN ('HAPPENED', 'HISTORICAL', 'PLANNED', 'HYPOTHETICAL', 'DENIED')),
  -- The words that name the act.
  trigger_words  text NOT NULL,
  start_at       integer NOT NULL,
  end_at         integer NOT NULL CHECK (end_at > start_at),
  sentence       text NOT NULL,
  sentence_start integer NOT NULL,
  sentence_end   integer NOT NULL,
  -- The days of the act, both included; null where the text does not say.
  date_from      date,
  date_to        date,
  date_precision text CHECK (date_precision IN ('DAY', 'WEEK', 'MONTH', 'YEAR', 'DECADE')),
  date_basis     text CHECK (date_basis IN ('STATED', 'RESOLVED', 'PUBLICATION')),
  intensity      double precision NOT NULL,
  confidence     double precision NOT NULL,
  -- When the article was published, or came in where that is unknown.
  seen_at        timestamptz NOT NULL,
  UNIQUE (article_id, ordinal)
);

-- Those that a report names: who does it, to whom, who vouches for it, and where.
CREATE TABLE event_participant (
  id            uuid PRIMARY KEY,
  report_id     uuid NOT NULL REFERENCES event_report ON DELETE CASCADE,
  role          text NOT NULL CHECK (role IN ('ACTOR', 'RECIPIENT', 'SAID_BY', 'PLACE')),
  ordinal       integer NOT NULL,
  words         text NOT NULL,
  start_at      integer NOT NULL,
  end_at        integer NOT NULL CHECK (end_at > start_at),
  -- The mention that the words stand for, and what it refers to. Mentions and entities of an article are
  -- replaced before its reports, so that references are checked at the end of the transaction.
  mention_id    uuid REFERENCES mention DEFERRABLE INITIALLY DEFERRED,
  entity_id     uuid REFERENCES named_entity DEFERRABLE INITIALLY DEFERRED,
  country_code  char(2),
  office_title  text,
  office_key    text,
  office_former boolean,
  office_state  text,
  office_of     uuid REFERENCES named_entity DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (report_id, role, ordinal)
);
CREATE INDEX event_participant_mention ON event_participant (mention_id) WHERE mention_id IS NOT NULL;
CREATE INDEX event_participant_entity ON event_participant (entity_id) WHERE entity_id IS NOT NULL;
CREATE INDEX event_participant_office_of ON event_participant (office_of) WHERE office_of IS NOT NULL;
