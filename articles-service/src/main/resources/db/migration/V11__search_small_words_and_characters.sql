-- Entries hold all words, small ones as well ("the who"): for each configuration of searches one that
-- drops none. A search drops small words as before, unless it has a phrase or nothing else is left of it.
DO $$
DECLARE
  source record;
  stemmer record;
  fresh text;
BEGIN
  FOR source IN SELECT oid, cfgname FROM pg_ts_config
      WHERE cfgname LIKE 'dateline\_%' AND cfgnamespace = current_schema()::regnamespace LOOP
    EXECUTE format('CREATE TEXT SEARCH CONFIGURATION %I (COPY = %I)',
                   source.cfgname || '_words', source.cfgname);
    FOR stemmer IN SELECT DISTINCT d.dictname,
          substring(d.dictinitoption FROM 'language = ''(\w+)''') AS language
        FROM pg_ts_config_map m JOIN pg_ts_dict d ON d.oid = m.mapdict
        JOIN pg_ts_template t ON t.oid = d.dicttemplate
        WHERE m.mapcfg = source.oid AND t.tmplname = 'snowball' LOOP
      fresh := 'dateline_' || stemmer.language || '_stem';
      IF NOT EXISTS (SELECT 1 FROM pg_ts_dict
          WHERE dictname = fresh AND dictnamespace = current_schema()::regnamespace) THEN
        EXECUTE format(
          'CREATE TEXT SEARCH DICTIONARY %I (TEMPLATE = pg_catalog.snowball, Language = %I)',
          fresh, stemmer.language);
      END IF;
      EXECUTE format('ALTER TEXT SEARCH CONFIGURATION %I ALTER MAPPING REPLACE %I WITH %I',
                     source.cfgname || '_words', stemmer.dictname, fresh);
    END LOOP;
  END LOOP;
END
$$;

CREATE FUNCTION article_search(configuration text, search text) RETURNS tsquery
LANGUAGE plpgsql STABLE AS $$
DECLARE
  loose tsquery := websearch_to_tsquery(configuration::regconfig, search);
BEGIN
  IF position('"' IN search) > 0 OR numnode(loose) = 0 THEN
    RETURN websearch_to_tsquery((configuration || '_words')::regconfig, search);
  END IF;
  RETURN loose;
END
$$;

-- Puts blanks around the characters of scripts without spaces, with the marks that belong to them, as the
-- service does before it indexes a text. Highlights are made of such a text.
CREATE FUNCTION spaced_characters(content text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE
    WHEN content ~ '[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17DD\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7A3]'
    THEN regexp_replace(content,
      '([\u0E01-\u0E30\u0E32-\u0E33\u0E40-\u0E46\u0E81-\u0EB0\u0EB2-\u0EB3\u0EBD-\u0EC6\u1000-\u102A\u1050-\u1055\u1780-\u17B3\u3041-\u3096\u30A1-\u30FA\u30FC\u3400-\u9FFF\uAC00-\uD7A3][\u0E31\u0E34-\u0E3A\u0E47-\u0E4E\u0EB1\u0EB4-\u0EBC\u0EC8-\u0ECD\u102B-\u103E\u17B4-\u17D3]*)',
      ' \1 ', 'g')
    ELSE content END
$$;

-- The form in which the entry is indexed; the service indexes those of an earlier form anew.
ALTER TABLE search_entry ADD COLUMN form smallint NOT NULL DEFAULT 1;
CREATE INDEX search_entry_form ON search_entry (form) WHERE form < 2;
