-- The names and numbers of a body with the words beside them, eight bytes each, ascending. Null where an
-- earlier release stored the fingerprint; the service makes such fingerprints anew.
ALTER TABLE article_fingerprint ADD COLUMN particulars bytea;
