-- Where the time of publication was read; null in revisions of earlier releases that read one.
ALTER TABLE article_revision ADD COLUMN published_source text;
