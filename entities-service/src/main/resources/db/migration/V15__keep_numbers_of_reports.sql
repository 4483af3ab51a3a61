-- The numbers in the sentence of a report, without years, by which reports are compared. They are kept, so
-- that a comparison need not read the sentence.
ALTER TABLE event_report ADD COLUMN numbers text[] NOT NULL DEFAULT '{}';
UPDATE event_report SET numbers = ARRAY(
  SELECT DISTINCT replace(found[1], ',', '')
  FROM regexp_matches(sentence, '(\y(?!(?:19|20)\d\d\y)\d[\d,.]*\d\y)', 'g') AS found
  ORDER BY 1);
ALTER TABLE event_report ALTER COLUMN numbers DROP DEFAULT;
