-- Whose a person's name is. What one page alone makes of a name is its key, and the id is made from
-- it; pages together tell which person (named_entity) it is, and by which rule.
CREATE TABLE person_name (
  id         uuid PRIMARY KEY,
  key        text NOT NULL UNIQUE,
  -- Key of the person; new sightings go there until what they say has been compared.
  entity_key text NOT NULL,
  rule       text,
  -- Whether several people bear it.
  shared     boolean NOT NULL DEFAULT false
);
CREATE INDEX person_name_joined ON person_name (entity_key) WHERE entity_key <> key;

-- A name in an article, and whom it stands for there: several people may bear one name.
CREATE TABLE sighting (
  article_id    uuid NOT NULL REFERENCES processing ON DELETE CASCADE,
  name_id       uuid NOT NULL REFERENCES person_name,
  entity_id     uuid NOT NULL REFERENCES named_entity,
  rule          text,
  mention_count integer NOT NULL,
  first_start   integer NOT NULL,
  first_end     integer NOT NULL,
  offered_name  text NOT NULL,
  seen_at       timestamptz NOT NULL,
  PRIMARY KEY (article_id, name_id)
);
CREATE INDEX sighting_of_name ON sighting (name_id);
CREATE INDEX sighting_of_entity ON sighting (entity_id, offered_name);

-- The offices that pages state with a name: by year, so that counting up and down keeps it exact.
CREATE TABLE held_office (
  name_id    uuid NOT NULL REFERENCES person_name,
  office_of  uuid NOT NULL REFERENCES named_entity,
  office_key text NOT NULL,
  former     boolean NOT NULL,
  year       integer NOT NULL,
  articles   integer NOT NULL,
  PRIMARY KEY (name_id, office_of, office_key, former, year)
);
CREATE INDEX held_office_same ON held_office (office_of, office_key);

-- What is to be compared anew, a row for each change, so that none is lost that comes meanwhile: a
-- name with all that share an office with it, or the name alone.
CREATE TABLE changed_office (
  id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name_id    uuid NOT NULL,
  office_of  uuid,
  office_key text
);

ALTER TABLE mention ADD COLUMN name_id uuid REFERENCES person_name;

-- So far each name has been a person of its own.
INSERT INTO person_name (id, key, entity_key) SELECT id, key, key FROM named_entity WHERE kind = 'PERSON';
INSERT INTO sighting (article_id, name_id, entity_id, mention_count, first_start, first_end,
                      offered_name, seen_at)
SELECT e.article_id, e.entity_id, e.entity_id, e.mention_count, e.first_start, e.first_end,
       e.offered_name, e.seen_at
FROM article_entity e JOIN person_name p ON p.id = e.entity_id;
UPDATE mention m SET name_id = m.entity_id FROM person_name p WHERE p.id = m.entity_id;
INSERT INTO held_office (name_id, office_of, office_key, former, year, articles)
SELECT m.name_id, m.office_of, m.office_key, m.office_former,
       extract(year FROM s.seen_at AT TIME ZONE 'UTC'), count(DISTINCT m.article_id)
FROM mention m JOIN sighting s ON s.article_id = m.article_id AND s.name_id = m.name_id
WHERE m.office_key IS NOT NULL AND m.office_of IS NOT NULL
GROUP BY 1, 2, 3, 4, 5;
INSERT INTO changed_office (name_id, office_of, office_key)
SELECT DISTINCT name_id, office_of, office_key FROM held_office;
