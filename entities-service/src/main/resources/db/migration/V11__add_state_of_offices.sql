-- How the text qualifies the holding of an office: "acting", "former". Null where it does not, and for
-- earlier rows until the article is processed again.
ALTER TABLE mention ADD COLUMN office_state text;
ALTER TABLE quote ADD COLUMN office_state text;
