-- A page that tells no time of publication counts as published when it was fetched, where that is
-- known, instead of when it came in.
UPDATE article_revision SET
  published_at = fetched_at,
  published_offset_seconds = 0,
  published_precision = 'DAY',
  published_zone_stated = false,
  published_source = 'fetchedAt',
  metadata = metadata || jsonb_build_array(jsonb_build_object(
    'name', 'publishedAt', 'value', to_char(fetched_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
    'source', 'fetchedAt', 'rawSpan', null, 'confidence', 0.2))
WHERE published_at IS NULL AND fetched_at IS NOT NULL;

UPDATE search_entry SET sort_at = r.published_at
FROM article_revision r
WHERE r.article_id = search_entry.article_id AND r.revision = search_entry.revision
  AND r.published_source = 'fetchedAt';

-- Followers read these articles again.
INSERT INTO feed_change (kind, article_id, revision, recorded_at)
SELECT 'UPSERT', e.article_id, e.revision, now()
FROM search_entry e
JOIN article_revision r ON r.article_id = e.article_id AND r.revision = e.revision
WHERE r.published_source = 'fetchedAt';
