-- Quotes are found by words in any of their forms, not by letters: "dam" finds "dams" and not "damage".
-- No word is left out of the index, however common: quotes are short, and "we will" is a search, too.
CREATE TEXT SEARCH DICTIONARY dateline_quote_stem (TEMPLATE = snowball, Language = english);
CREATE TEXT SEARCH CONFIGURATION dateline_quote (COPY = pg_catalog.english);
ALTER TEXT SEARCH CONFIGURATION dateline_quote
  ALTER MAPPING REPLACE english_stem WITH dateline_quote_stem;

-- folded has no accents. A tsvector holds 1 MB: 100,000 characters fit, whatever they are.
CREATE INDEX quote_found_by_words ON quote
  USING gin (to_tsvector('dateline_quote', left(folded, 100000)));
