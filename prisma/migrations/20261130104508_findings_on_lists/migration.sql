-- AlterTable
ALTER TABLE "event_reading" ADD COLUMN     "finding" JSONB;

-- ═══ Written by hand: what the schema cannot say ══════════════════════════

-- The version before writes none: what is empty is computed again by the next start.
ALTER TABLE "event_reading" ADD CONSTRAINT "finding_has_a_form" CHECK ("finding" IS NULL OR (jsonb_typeof("finding") = 'object' AND jsonb_typeof("finding" -> 'form') IS NOT DISTINCT FROM 'number')) NOT VALID;

-- ═══ For whoever reads this with psql ══════════════════════════════════════
COMMENT ON COLUMN "event_reading"."finding" IS 'What lists and pictures for shared links show: the finding in sentences, the two answers that are furthest apart, and the places of the answers on one axis; form says in which form. Derived, without what is confidential. Empty where an older version wrote the row.';
