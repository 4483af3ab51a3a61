-- Mentions that say what they mean and refer to no entity.
ALTER TABLE mention DROP CONSTRAINT mention_kind_check;
ALTER TABLE mention
  ADD CONSTRAINT mention_kind_check CHECK (kind IN (
    'PERSON', 'ORGANIZATION', 'PLACE', 'DEMONYM', 'DATE', 'MONEY', 'QUANTITY', 'LAW', 'FACILITY')),
  -- The days that a DATE means, both included.
  ADD COLUMN date_from       date,
  ADD COLUMN date_to         date,
  ADD COLUMN date_precision  text CHECK (date_precision IN ('DAY', 'WEEK', 'MONTH', 'YEAR', 'DECADE')),
  ADD COLUMN date_how        text CHECK (date_how IN ('STATED', 'RESOLVED')),
  -- How much MONEY or a QUANTITY is: in a currency (ISO 4217), or in a unit.
  ADD COLUMN amount_value    numeric,
  ADD COLUMN amount_currency text,
  ADD COLUMN amount_unit     text;
