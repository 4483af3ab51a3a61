-- The feed tells which history its positions belong to. Where articles-service was restored to an earlier
-- state, that history is another one: the feed is read again from its start, each reading has a number,
-- and what the new history does not name is forgotten once its end is reached.
ALTER TABLE feed_position ADD COLUMN epoch text;
ALTER TABLE feed_position ADD COLUMN reading integer NOT NULL DEFAULT 0;
ALTER TABLE feed_position ADD COLUMN complete boolean NOT NULL DEFAULT true;
ALTER TABLE processing ADD COLUMN reading integer NOT NULL DEFAULT 0;
