-- ═══ Written by hand: what the schema cannot say ══════════════════════════

-- The question says what is asked where the answer is yes or no. Every row so far meets the new rule, which asks less.
ALTER TABLE "claim_revision" DROP CONSTRAINT "has_question",
  ADD CONSTRAINT "has_question" CHECK ("redacted_at" IS NOT NULL OR ("question" ~ '\S' AND ("measure" ~ '\S' OR "value_type" = 'yes_no'))) NOT VALID;

-- ═══ For whoever reads this with psql ══════════════════════════════════════
COMMENT ON COLUMN "claim_revision"."measure" IS 'What is measured, such as "persons killed"; may be empty where the answer is yes or no.';
