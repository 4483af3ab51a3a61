-- Titles of one office share a key: "Secretary of Homeland Security", "Homeland Security Secretary".
ALTER TABLE quote ADD COLUMN office_key text;
UPDATE quote q SET office_key = m.office_key
FROM (SELECT DISTINCT office_title, office_key FROM mention WHERE office_key IS NOT NULL) m
WHERE m.office_title = q.office_title;
CREATE INDEX quote_of_office ON quote (office_key, office_of, seen_at) WHERE office_key IS NOT NULL;
CREATE INDEX mention_of_office ON mention (office_key, office_of, entity_id)
  WHERE office_key IS NOT NULL;
