-- "founder and chief executive": the offices that a text states at a mention behind the first one, which
-- stays in the row of the mention.
CREATE TABLE further_office (
  mention_id    uuid NOT NULL REFERENCES mention ON DELETE CASCADE,
  -- 0 for the second office of the mention.
  ordinal       integer NOT NULL,
  office_title  text NOT NULL,
  office_key    text NOT NULL,
  office_former boolean NOT NULL,
  office_state  text,
  office_of     uuid REFERENCES named_entity,
  PRIMARY KEY (mention_id, ordinal)
);
CREATE INDEX further_office_of ON further_office (office_of) WHERE office_of IS NOT NULL;
CREATE INDEX further_office_key ON further_office (office_key, office_of);

-- All offices that mentions state, the first one (ordinal -1) and the further ones.
CREATE VIEW stated_office AS
SELECT id AS mention_id, -1 AS ordinal, article_id, entity_id, name_id, office_title, office_key,
       office_former, office_state, office_of
FROM mention WHERE office_key IS NOT NULL
UNION ALL
SELECT m.id, f.ordinal, m.article_id, m.entity_id, m.name_id, f.office_title, f.office_key,
       f.office_former, f.office_state, f.office_of
FROM further_office f JOIN mention m ON m.id = f.mention_id;
