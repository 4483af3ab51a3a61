-- One happening, with all reports of it. Everything follows from the reports; the id is the smallest of
-- theirs.
CREATE TABLE event (
  id             uuid PRIMARY KEY,
  type           text NOT NULL,
  mode           text,
  contexts       text[] NOT NULL,
  modality       text NOT NULL,
  date_from      date,
  date_to        date,
  date_precision text,
  date_basis     text,
  -- The days by which events are sorted: those of the date, else those of the publication.
  first_day      date NOT NULL,
  last_day       date NOT NULL,
  intensity      double precision NOT NULL,
  quadrant       text NOT NULL,
  confidence     double precision NOT NULL,
  article_count  integer NOT NULL,
  report_count   integer NOT NULL
);
CREATE INDEX event_newest ON event (first_day, id);
CREATE INDEX event_of_type ON event (type, first_day, id);

-- Those of an event, each entity once in each role, with the participant of a report that stands for it.
CREATE TABLE event_party (
  event_id       uuid NOT NULL REFERENCES event ON DELETE CASCADE,
  role           text NOT NULL,
  ordinal        integer NOT NULL,
  participant_id uuid NOT NULL,
  entity_id      uuid,
  country_code   char(2),
  PRIMARY KEY (event_id, role, ordinal)
);
CREATE INDEX event_party_entity ON event_party (entity_id, role, event_id) WHERE entity_id IS NOT NULL;
CREATE INDEX event_party_country ON event_party (country_code, role, event_id)
  WHERE country_code IS NOT NULL;

ALTER TABLE event_report
  ADD COLUMN event_id    uuid REFERENCES event,
  -- Why the report belongs to its event; null for the only report of an event.
  ADD COLUMN join_reason text,
  -- The reports that it is equal to, where too many reports are connected to compare them in pairs.
  ADD COLUMN crowd       uuid;
CREATE INDEX event_report_of_event ON event_report (event_id, seen_at, article_id, (-ordinal));
CREATE INDEX event_report_of_crowd ON event_report (crowd) WHERE crowd IS NOT NULL;

-- Reports are compared along their participants and days: the family of the type, whether it is a plan, and
-- the days of the report are repeated here.
ALTER TABLE event_participant
  ADD COLUMN family    text NOT NULL,
  ADD COLUMN planned   boolean NOT NULL,
  ADD COLUMN first_day date NOT NULL,
  ADD COLUMN last_day  date NOT NULL;
CREATE INDEX event_participant_near ON event_participant (entity_id, family, planned, first_day, last_day)
  WHERE entity_id IS NOT NULL AND role IN ('ACTOR', 'RECIPIENT');
