-- The sentence that a quote begins in. Known of earlier quotes where a mention stands in it, too; else
-- null until the article is processed again.
ALTER TABLE quote ADD COLUMN sentence text;
UPDATE quote q SET sentence = m.sentence
FROM (SELECT DISTINCT ON (article_id, sentence_start, sentence_end)
        article_id, sentence_start, sentence_end, sentence FROM mention
      ORDER BY article_id, sentence_start, sentence_end) m
WHERE m.article_id = q.article_id AND m.sentence_start = q.sentence_start
  AND m.sentence_end = q.sentence_end;
