-- Which feed the positions are of: a new database is a new feed.
CREATE TABLE feed_epoch (
  id  uuid NOT NULL,
  one boolean PRIMARY KEY DEFAULT true CHECK (one)
);

INSERT INTO feed_epoch (id) VALUES (gen_random_uuid());
