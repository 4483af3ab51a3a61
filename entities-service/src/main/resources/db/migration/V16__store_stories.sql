-- Articles about one happening. Everything but the id and the history follows from the articles.
CREATE TABLE story (
  id              uuid PRIMARY KEY,
  opened_at       timestamptz NOT NULL,
  -- The headline of the central article; null where it has none.
  title           text,
  central_article uuid NOT NULL,
  -- The days of publication of the first and the last article (UTC).
  first_day       date NOT NULL,
  last_day        date NOT NULL,
  article_count   integer NOT NULL,
  outlet_count    integer NOT NULL,
  -- All headlines without accents, by which stories are searched.
  folded          text NOT NULL
);
CREATE INDEX story_latest ON story (last_day, id);
CREATE INDEX story_largest ON story (article_count, id);
CREATE INDEX story_found_by_words ON story
  USING gin (to_tsvector('dateline_quote', left(folded, 100000)));

-- What is compared of an article, and the story that it belongs to; null where it is alone.
CREATE TABLE story_article (
  article_id uuid PRIMARY KEY REFERENCES processing ON DELETE CASCADE,
  day        date NOT NULL,
  seen_at    timestamptz NOT NULL,
  headline   text,
  folded     text NOT NULL,
  outlet     text,
  title      text NOT NULL,
  body       text NOT NULL,
  names      text NOT NULL,
  -- The version of the rules that the signature and its links come from.
  rules      integer NOT NULL,
  -- The level of links at which it was joined; null before the first time.
  level      integer,
  story_id   uuid REFERENCES story
);
CREATE INDEX story_article_of_story ON story_article (story_id, seen_at, article_id);
CREATE INDEX story_article_of_outlet ON story_article (outlet, story_id);

-- The rare terms under which articles find each other.
CREATE TABLE story_key (
  term       text NOT NULL,
  day        date NOT NULL,
  article_id uuid NOT NULL REFERENCES story_article ON DELETE CASCADE,
  PRIMARY KEY (term, day, article_id)
);
CREATE INDEX story_key_of_article ON story_key (article_id);

-- Articles that rather tell one story than two, each pair in both directions.
CREATE TABLE story_link (
  one   uuid NOT NULL REFERENCES story_article ON DELETE CASCADE,
  other uuid NOT NULL REFERENCES story_article ON DELETE CASCADE,
  score double precision NOT NULL,
  PRIMARY KEY (one, other)
);
CREATE INDEX story_link_back ON story_link (other);

-- Where the ids of ended stories lead.
CREATE TABLE story_successor (
  id       uuid PRIMARY KEY,
  story_id uuid NOT NULL REFERENCES story ON DELETE CASCADE
);
CREATE INDEX story_successor_of ON story_successor (story_id);

-- Which stories were joined and split, and when. Ids of ended stories stay.
CREATE TABLE story_change (
  id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  kind     text NOT NULL CHECK (kind IN ('JOINED', 'SPLIT')),
  from_id  uuid NOT NULL,
  into_id  uuid NOT NULL,
  articles integer NOT NULL,
  at       timestamptz NOT NULL
);
CREATE INDEX story_change_from ON story_change (from_id);
CREATE INDEX story_change_into ON story_change (into_id);
