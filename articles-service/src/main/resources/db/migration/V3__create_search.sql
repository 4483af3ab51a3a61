-- One text search configuration per language that PostgreSQL knows, with accents folded where the
-- extension is to be had (it is trusted: the owner of a database may create it).
DO $$
DECLARE
  source record;
  stemmer text;
  folds boolean := true;
BEGIN
  BEGIN
    CREATE EXTENSION IF NOT EXISTS unaccent;
  EXCEPTION WHEN OTHERS THEN
    folds := false;
  END;
  FOR source IN SELECT cfgname FROM pg_ts_config WHERE cfgnamespace = 'pg_catalog'::regnamespace LOOP
    EXECUTE format('CREATE TEXT SEARCH CONFIGURATION dateline_%s (COPY = pg_catalog.%I)',
                   source.cfgname, source.cfgname);
    IF folds THEN
      stemmer := CASE WHEN source.cfgname = 'simple' THEN 'simple' ELSE source.cfgname || '_stem' END;
      EXECUTE format('ALTER TEXT SEARCH CONFIGURATION dateline_%s ALTER MAPPING FOR hword, hword_part, word WITH unaccent, %I',
                     source.cfgname, stemmer);
    END IF;
  END LOOP;
END
$$;

-- The current revision of each article, in the form that search, filters and pages need.
CREATE TABLE search_entry (
  article_id    uuid PRIMARY KEY REFERENCES article ON DELETE CASCADE,
  revision      integer NOT NULL,
  -- When the outlet published it, or, where that is not known, when it was ingested.
  sort_at       timestamptz NOT NULL,
  outlet        text,
  agency        text,
  language      text,
  section       text,
  has_headline  boolean NOT NULL,
  configuration text NOT NULL,
  document      tsvector NOT NULL
);

CREATE INDEX search_entry_newest ON search_entry (sort_at DESC, article_id DESC);
CREATE INDEX search_entry_outlet ON search_entry (outlet, sort_at DESC);
CREATE INDEX search_entry_agency ON search_entry (agency, sort_at DESC);
CREATE INDEX search_entry_language ON search_entry (language, sort_at DESC);
CREATE INDEX search_entry_section ON search_entry (section, sort_at DESC);
CREATE INDEX search_entry_document ON search_entry USING gin (document);
